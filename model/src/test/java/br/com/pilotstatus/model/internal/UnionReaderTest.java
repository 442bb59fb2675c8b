package br.com.pilotstatus.model.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.model.internal.Samples.Pet;
import br.com.pilotstatus.model.internal.Samples.Thing;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reading a union: what is chosen, what is kept, and what is said where a server refuses. */
class UnionReaderTest {

    private static final ObjectMapper CLIENT = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"cat\",\"toys\":[]} | Cat",
                "{\"lives\":7,\"type\":\"kitten\"} | Cat",
                "{\"type\":1} | Dog",
                "{\"type\":\"1\"} | Dog",
                "{\"type\":\"bird\"} | Unknown",
                "{\"type\":null} | Unknown",
                "{} | Unknown",
                "{\"lives\":7} | Unknown",
                "[{\"type\":\"cat\"}] | Unknown",
                "7 | Unknown"
            })
    void theDiscriminatorAloneDecidesBetweenObjects(String json, String expected) throws Exception {
        assertEquals(expected, CLIENT.readValue(json, Pet.class).getClass().getSimpleName());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a\" | OfString",
                "7 | OfLong",
                "[] | OfThingList",
                "[1,\"a\",{}] | OfThingList",
                "{\"lives\":7} | Cat",
                "{\"lives\":7,\"toys\":[]} | Cat",
                "{\"toys\":[],\"type\":\"x\",\"n\":1} | Dog",
                "{\"a\":1} | OfLongMap",
                "{} | OfLongMap",
                "1.5 | Unknown",
                "true | Unknown",
                "18446744073709551615 | Unknown"
            })
    void withoutOneTheFormDecidesThenTheOrderOfTheDocument(String json, String expected) throws Exception {
        assertEquals(expected, CLIENT.readValue(json, Thing.class).getClass().getSimpleName());
    }

    @Test
    void nullIsNoAlternative() throws Exception {
        assertNull(CLIENT.readValue("null", Thing.class));
        assertEquals(
                "[null, OfLong[value=1]]",
                CLIENT.readValue("[null,1]", new TypeReference<List<Thing>>() {})
                        .toString());
    }

    @Test
    void aUnionInsideAListOfItselfIsReadAtEveryDepth() throws Exception {
        assertEquals(
                "OfThingList[value=[OfThingList[value=[OfLong[value=1]]], OfString[value=a], Unknown[value=true]]]",
                CLIENT.readValue("[[1],\"a\",true]", Thing.class).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"bird\",\"n\":1.10,\"big\":18446744073709551615,\"x\":[null,{\"y\":1E+2}],\"z\":null}",
                "{\"b\":1,\"a\":2,\"type\":\"bird\"}",
                "[1.0,[],{}]",
                "0.30",
                "\"\\u0000é\"",
                "true"
            })
    void whatFitsNoneIsWrittenBackByteForByte(String json) throws Exception {
        Pet pet = CLIENT.readValue(json, Pet.class);

        assertEquals("Unknown", pet.getClass().getSimpleName());
        assertEquals(json, CLIENT.writeValueAsString(pet));
    }

    @Test
    void oneOfAnotherFormInsideFailsAtItsWholePath() {
        JsonMappingException wrong = assertThrows(
                JsonMappingException.class,
                () -> CLIENT.readValue(
                        "{\"pets\":[{\"type\":\"cat\"},{\"type\":\"cat\",\"lives\":\"many\"}]}",
                        new TypeReference<Map<String, List<Pet>>>() {}));

        assertEquals("pets 1 lives", path(wrong));
    }

    @Test
    void whereAnythingIsTakenWhatOnlyLookedLikeAnAlternativeIsKept() throws Exception {
        ObjectMapper tolerant = CLIENT.copy();
        tolerant.setConfig(tolerant.getDeserializationConfig().withAttribute(UnionReader.TOLERANT, true));

        assertEquals(
                "Unknown[value={a=b}]",
                tolerant.readValue("{\"a\":\"b\"}", Thing.class).toString());
        assertThrows(JsonMappingException.class, () -> CLIENT.readValue("{\"a\":\"b\"}", Thing.class));
    }

    /** A server collects what is wrong: it must be told, and only a value of the discriminator that is new is kept. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Pet   | {\"type\":\"bird\"}    | []",
                "Pet   | {\"type\":{}}          | [an object with the property type]",
                "Pet   | {\"type\":null}        | [an object with the property type]",
                "Pet   | {}                     | [an object with the property type]",
                "Pet   | [1]                    | [an object]",
                "Thing | true                   | [a string or an integer or an array or an object]",
                "Thing | 1.5                    | [a string or an integer or an array or an object]",
                "Thing | [true,[1.5]]           | [a string or an integer or an array or an object,"
                        + " a string or an integer or an array or an object]"
            })
    void whereProblemsAreHandledTheyAreToldInWords(String union, String json, String expected) throws Exception {
        List<String> told = new ArrayList<>();
        ObjectMapper server = CLIENT.copy().addHandler(new DeserializationProblemHandler() {
            @Override
            public Object handleUnexpectedToken(
                    DeserializationContext context,
                    JavaType target,
                    com.fasterxml.jackson.core.JsonToken token,
                    JsonParser parser,
                    String message)
                    throws java.io.IOException {
                told.add(message);
                parser.skipChildren();
                return null;
            }
        });

        Class<?> type = union.equals("Pet") ? Pet.class : Thing.class;
        server.readValue(json, type);

        assertEquals(expected, told.toString());
    }

    /** A server notes a place by the parser, which reads a copy of the union. */
    @Test
    void theParserOfACopyIsAtTheSamePlaceAsTheValue() throws Exception {
        List<String> places = new ArrayList<>();
        ObjectMapper server = CLIENT.copy().addHandler(new DeserializationProblemHandler() {
            @Override
            public Object handleWeirdStringValue(
                    DeserializationContext context, Class<?> type, String value, String message) {
                places.add(
                        context.getParser().getParsingContext().pathAsPointer().toString());
                return null;
            }
        });

        server.readValue(
                "{\"pets\":[{\"type\":\"cat\"},{\"type\":\"cat\",\"lives\":\"many\"}]}",
                new TypeReference<Map<String, List<Pet>>>() {});
        server.readValue("[[1],{\"a\":\"b\"}]", new TypeReference<List<Thing>>() {});

        assertEquals(List.of("/pets/1/lives", "/1/a"), places);
    }

    @Test
    void whereAllIsTextNumbersAreReadOfIt() throws Exception {
        ObjectMapper forms = CLIENT.copy().enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY);

        assertEquals("OfLong[value=5]", forms.readValue("\"5\"", Thing.class).toString());
        assertEquals("OfString[value=5]", CLIENT.readValue("\"5\"", Thing.class).toString());
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        wrong.getPath()
                .forEach(each -> path.append(each.getFieldName() == null ? each.getIndex() : each.getFieldName())
                        .append(' '));
        return path.toString().strip();
    }
}
