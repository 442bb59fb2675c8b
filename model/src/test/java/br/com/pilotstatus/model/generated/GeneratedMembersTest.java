package br.com.pilotstatus.model.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.model.fixture.widgets.Adjustment;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What generated models promise of members that are there, null or absent, shown on one of the fixture. */
class GeneratedMembersTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void buildAsksForWhatMustBeThereThoughItBeNull() {
        assertEquals(
                "Adjustment: reason is required; label is required (may be null); must have exactly one of sale, gift",
                refused(Adjustment.builder()));
        assertEquals(
                "Adjustment: must have exactly one of sale, gift; label must have at most 5 characters",
                refused(changed().label("too long").sale(true).gift(null)));
        assertEquals(
                "Adjustment: wrapping needs gift", refused(changed().sale(true).wrapping("paper")));
    }

    @Test
    void nullThatWasSetIsWrittenAndCountsAsThere() throws JsonProcessingException {
        Adjustment gift = changed().gift(null).wrapping("paper").build();

        assertEquals(
                "{\"reason\":\"r\",\"label\":null,\"gift\":null,\"wrapping\":\"paper\"}",
                JSON.writeValueAsString(gift));
        assertEquals(gift, gift.toBuilder().build());
        assertEquals(gift, JSON.readValue(JSON.writeValueAsString(gift), Adjustment.class));
    }

    @Test
    void nullForWhatCannotBeNullIsAsIfItWereNotSet() {
        assertEquals(
                "Adjustment: must have exactly one of sale, gift",
                refused(changed().sale(null)));
    }

    @Test
    void absentNullAndAValueAreThreeStates() {
        Adjustment absent = changed().sale(true).build();
        Adjustment empty = changed().gift(null).build();
        Adjustment full = changed().gift(true).build();

        assertEquals(
                List.of(false, true, true),
                Stream.of(absent, empty, full).map(Adjustment::hasGift).toList());
        assertNotEquals(changed().gift(null).build(), changed().gift(true).build());
        assertNotEquals(absent.toBuilder().sale(null).gift(null).build(), absent);
        assertNotEquals(
                JSON.convertValue(Map.of(), Adjustment.class).hashCode(),
                JSON.convertValue(Map.of("reason", "r"), Adjustment.class).hashCode());
        assertTrue(empty.toBuilder().build().hasGift());
        assertFalse(absent.toBuilder().build().hasGift());
    }

    @Test
    void theBuilderOfAClosedModelTakesNothingElse() {
        assertEquals(
                List.of(),
                Stream.of(Adjustment.Builder.class.getDeclaredMethods())
                        .filter(each -> Modifier.isPublic(each.getModifiers()) && each.getParameterCount() == 2)
                        .toList());
    }

    @Test
    void whatAServerSendsThoughTheModelIsClosedIsKept() throws JsonProcessingException {
        String received = "{\"reason\":\"r\",\"label\":null,\"sale\":true,\"future\":[1]}";

        Adjustment read = JSON.readValue(received, Adjustment.class);

        assertEquals(Map.of("future", List.of(1)), read.additionalProperties());
        assertEquals(received, JSON.writeValueAsString(read));
        assertEquals(received, JSON.writeValueAsString(read.toBuilder().build()));
    }

    private static Adjustment.Builder changed() {
        return Adjustment.builder().reason("r").label(null);
    }

    private static String refused(Adjustment.Builder builder) {
        return assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    }
}
