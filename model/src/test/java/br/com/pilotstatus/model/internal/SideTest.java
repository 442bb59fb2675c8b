package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A response has no writeOnly properties and a request no readOnly ones (JSON Schema Validation, 9.4). */
class SideTest {

    private static final ObjectMapper CLIENT = mapper(Side.CLIENT);
    private static final ObjectMapper SERVER = mapper(Side.SERVER);

    @JsonDeserialize
    @JsonPropertyOrder({"name", "pin", "code", "id"})
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Account(
            @JsonProperty("name") String name,
            @JsonProperty("pin") @RequiredOf(Side.CLIENT) String pin,
            @JsonProperty("code") @RequiredOf(Side.CLIENT) String code,
            @JsonProperty("id") @RequiredOf(Side.SERVER) String id)
            implements Member {}

    @JsonDeserialize
    record Guest(@JsonProperty("name") String name) implements Member {}

    @JsonDeserialize(using = Member.Unknown.Reader.class)
    sealed interface Member permits Guest, Account, Member.Unknown {

        record Unknown(@JsonValue Object value) implements Member {

            static final class Reader extends UnionReader<Member> {
                Reader() {
                    super(Member.class, Unknown::new);
                    model(Guest.class, UnionShape.object().required("name"));
                    model(
                            Account.class,
                            UnionShape.object()
                                    .required("name")
                                    .requiredOf(Side.SERVER, "id")
                                    .requiredOf(Side.CLIENT, "pin", "code"));
                }
            }
        }
    }

    @Test
    void eachSideWritesWhatTheOtherOneGives() throws JsonProcessingException {
        assertEquals(
                "{\"name\":\"n\",\"pin\":\"1\",\"code\":\"2\"}",
                CLIENT.writeValueAsString(new Account("n", "1", "2", null)));
        assertEquals("{\"name\":\"n\",\"id\":\"7\"}", SERVER.writeValueAsString(new Account("n", null, null, "7")));
    }

    @Test
    void allThatASideMustGiveAndDoesNotIsToldAtOnceAndNothingElse() {
        assertEquals(
                "Account: pin is required; code is required",
                assertThrows(
                                MissingProperties.class,
                                () -> CLIENT.writeValueAsString(List.of(new Account("n", null, null, "7"))))
                        .getOriginalMessage());
        assertEquals(
                "Account: id is required",
                assertThrows(MissingProperties.class, () -> SERVER.writeValueAsString(new Account("n", "1", "2", null)))
                        .getOriginalMessage());
    }

    @Test
    void aTreeIsHeldToTheSame() {
        assertEquals(
                MissingProperties.class,
                assertThrows(
                                IllegalArgumentException.class,
                                () -> CLIENT.valueToTree(new Account("n", null, "2", null)))
                        .getCause()
                        .getClass());
    }

    @Test
    void aMapperThatKnowsNoSideDemandsNothing() throws JsonProcessingException {
        assertEquals("{\"name\":\"n\"}", new ObjectMapper().writeValueAsString(new Account("n", null, null, null)));
    }

    @Test
    void anAlternativeIsChosenByWhatTheOtherSideMustGive() throws JsonProcessingException {
        assertEquals(
                new Account("n", null, null, "7"), CLIENT.readValue("{\"name\":\"n\",\"id\":\"7\"}", Member.class));
        assertEquals(new Guest("n"), CLIENT.readValue("{\"name\":\"n\"}", Member.class));
        assertEquals(
                new Account("n", "1", "2", null),
                SERVER.readValue("{\"name\":\"n\",\"pin\":\"1\",\"code\":\"2\"}", Member.class));
        assertEquals(new Guest("n"), SERVER.readValue("{\"name\":\"n\"}", Member.class));
    }

    private static ObjectMapper mapper(Side side) {
        return side.tell(JsonMapper.builder())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
