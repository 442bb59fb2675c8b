package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Api API = Api.of(json("""
            {'components': {'schemas': {
              'Age': {'type': 'integer', 'minimum': 1, 'maximum': 9, 'description': 'Years.'},
              'Years': {'$ref': '#/components/schemas/Age'},
              'Circle': {'$ref': '#/components/schemas/Circle'},
              'Loop': {'allOf': [{'$ref': '#/components/schemas/Loop'}, {'type': 'object'}]},
              'Old/er': {'type': ['string', 'null']},
              'Base': {'required': ['id'], 'properties': {'id': {'type': 'string'}, 'age': {'$ref': '#/components/schemas/Age'}}},
              'Model': {'allOf': [{'$ref': '#/components/schemas/Base'}], 'required': ['name'],
                'properties': {'name': {'type': 'string'}, 'id': {'maxLength': 3}},
                'oneOf': [{'properties': {'extra': {'type': 'string', 'format': 'uuid'}}, 'required': ['extra']},
                  {'properties': {'extra': {'type': 'string', 'format': 'uri'}}}],
                'x-java-names': {'name': 'title'}}}}}"""));

    @Test
    void aReferenceIsFollowedOneHopOrToItsEnd() {
        Schema years = schema("{'$ref': '#/components/schemas/Years'}");

        assertEquals("Years", years.component());
        assertEquals("Age", years.target().component());
        assertEquals("integer", years.resolve().type());
        assertEquals("#/components/schemas/Age", years.resolve().pointer().toString());
        assertEquals(
                List.of("string"),
                schema("{'$ref': '#/components/schemas/Old~1er'}").resolve().types());
    }

    @Test
    void aReferenceThatLeadsNowhereOrInACircleDoesNotExist() {
        assertFalse(API.schema("Circle").resolve().exists());
        assertFalse(schema("{'$ref': '#/components/schemas/None'}").resolve().exists());
        assertFalse(schema("{'$ref': 'other.json#/x'}").resolve().exists());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'string'}                 | string",
                "{'type':['string','null']}        | string",
                "{'type':['string','integer']}     | ''",
                "{'type':'null'}                   | null",
                "{'const':1}                       | integer",
                "{'enum':[1.5]}                    | number",
                "{'enum':['a','b']}                | ''",
                "{'items':{}}                      | array",
                "{'properties':{}}                 | object",
                "{'additionalProperties':{}}       | object",
                "{'additionalProperties':false}    | ''",
                "{'minLength':1}                   | ''",
            })
    void theTypeIsDeclaredOrWhatTheOtherKeywordsAreAbout(String schema, String expected) {
        assertEquals(expected, schema(schema).type());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':['string','null']}",
                "{'$ref':'#/components/schemas/Old~1er'}",
                "{'anyOf':[{'type':'string'},{'type':'null'}]}",
                "{'enum':['a',null]}",
                "{'const':null}",
                "{}",
                "{'allOf':[{'$ref':'#/components/schemas/Old~1er'},{'description':'d'}]}",
            })
    void nullIsAllowedWhereverItIsSaid(String schema) {
        assertTrue(schema(schema).allowsNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'string','enum':['a',null]}",
                "{'allOf':[{'$ref':'#/components/schemas/Old~1er'},{'type':'string'}]}",
                "{'$ref':'#/components/schemas/Loop'}"
            })
    void nullIsNotAllowedElsewhere(String schema) {
        assertFalse(schema(schema).allowsNull());
    }

    @Test
    void alternativesAreThoseThatSayWhatAValueIs() {
        Schema schema = schema(
                "{'oneOf':[{'type':'string'},{'type':'null'},{'required':['a']}],'anyOf':[{'type':'string'},{'type':'integer'}]}");

        assertEquals(
                List.of("string", "integer"),
                schema.alternatives().stream().map(Schema::type).toList());
    }

    @Test
    void oneSchemaInAWrapperIsTheSchema() {
        assertEquals(
                "Age",
                schema("{'anyOf':[{'$ref':'#/components/schemas/Age'},{'type':'null'}]}")
                        .only()
                        .component());
        assertNull(schema("{'anyOf':[{'type':'string'},{'type':'integer'}]}").only());
        assertNull(schema("{'allOf':[{'type':'object'}],'required':['a']}").only());
    }

    @Test
    void ofLimitsOfSeveralPartsTheNarrowestCounts() {
        Schema merged = schema("""
                {'allOf': [{'$ref': '#/components/schemas/Age'}, {'minimum': 2}, {'minimum': 0, 'maximum': 10.5}],
                 'description': 'Months.'}""").merged();

        assertEquals(json("{'type': 'integer', 'minimum': 2, 'maximum': 9, 'description': 'Months.'}"), merged.node());
        assertEquals(BigDecimal.valueOf(2), merged.number(Keyword.MINIMUM));
    }

    @Test
    void aPartThatContainsItselfEndsThere() {
        assertEquals("object", API.schema("Loop").merged().type());
    }

    @Test
    void membersAreThoseOfAllPartsEachNarrowedByWhatFollows() {
        Members members = API.schema("Model").members();

        assertEquals(
                List.of("id", "age", "name", "extra"),
                List.copyOf(members.properties().keySet()));
        assertEquals(
                json("{'type': 'string', 'maxLength': 3}"),
                members.properties().get("id").node());
        assertEquals(
                json("{'type': 'string'}"), members.properties().get("extra").node());
        assertEquals("Age", members.properties().get("age").component());
        assertEquals(
                "#/components/schemas/Base/properties/age",
                members.properties().get("age").pointer().toString());
        assertEquals(Set.of("id", "name"), members.required());
        assertEquals("title", members.javaNames().get("name"));
    }

    @Test
    void aMappingLeadsToSchemasBeItByReferenceOrByName() {
        Discriminator discriminator = schema(
                        "{'discriminator':{'propertyName':'kind','mapping':{'a':'Age','b':'#/components/schemas/Base'}}}")
                .discriminator();

        assertEquals("kind", discriminator.propertyName());
        assertEquals("Age", discriminator.mapping().get("a").component());
        assertEquals("Base", discriminator.mapping().get("b").component());
        assertFalse(schema("{}").discriminator().exists());
    }

    @ParameterizedTest
    @ValueSource(strings = {"verifyToken", "token", "metaAppSecret", "user_password", "x-api-key", "API_KEY"})
    void aNameThatEndsLikeASecretIsOne(String name) {
        assertTrue(schema("{}").isSecret(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokenExpiresAt", "name", "secretary", "key", "apiKeyId"})
    void otherNamesAreNot(String name) {
        assertFalse(schema("{}").isSecret(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cvc", "cardPin", "otp", "code_verifier", "client_assertion", "device_code", "smsOTP"})
    void aNameOfWhatProvesWhoOneIsIsASecret(String name) {
        assertTrue(schema("{}").isSecret(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'type': 'boolean'}", "{'type': ['integer', 'null']}", "{'type': 'number'}"})
    void aFlagOrNumberIsNoneForItsName(String schema) {
        assertFalse(schema(schema).isSecret("linkToApiKey"));
        assertTrue(schema("{'type': ['integer', 'string']}").isSecret("apiKey"));
        assertTrue(schema("{'type': 'integer', 'format': 'password'}").isSecret("pin"));
    }

    @Test
    void theSchemaSaysThatItIsASecretOnEitherSideOfAReference() {
        assertTrue(schema("{'format': 'password'}").isSecret("pin"));
        assertTrue(schema("{'$ref': '#/components/schemas/Age', 'writeOnly': true}")
                .isSecret("pin"));
    }

    @Test
    void schemasThatSayTheSameAreEqualWhereverTheyStand() {
        assertEquals(
                schema("{'type':'string'}"),
                API.schema("Base").members().properties().get("id"));
    }

    private static Schema schema(String text) {
        return Schema.of(API.node(), json(text), Pointer.of("paths", "/a"));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
