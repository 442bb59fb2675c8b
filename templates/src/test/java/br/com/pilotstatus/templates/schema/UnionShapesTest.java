package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is looked at to tell an alternative of a union from the others. */
class UnionShapesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'string'}                                   | UnionShape.text()",
                "{'type':['string','null']}                          | UnionShape.text()",
                "{'const':'a'}                                       | UnionShape.text()",
                "{'type':'string','format':'date'}                   | UnionShape.text(java.time.LocalDate::parse)",
                "{'type':'string','format':'date-time'}              | UnionShape.text(ValueForms::instant)",
                "{'type':'string','format':'uuid'}                   | UnionShape.text(java.util.UUID::fromString)",
                "{'type':'string','format':'uri'}                    | UnionShape.uri()",
                "{'type':'string','format':'byte'}                   | UnionShape.base64()",
                "{'type':'string','format':'unheard-of'}             | UnionShape.text()",
                "{'type':'integer'}                                  | UnionShape.integer(Long::valueOf)",
                "{'type':'integer','format':'int32'}                 | UnionShape.integer(Integer::valueOf)",
                "{'type':'integer','format':'uint64'}                | UnionShape.integer(java.math.BigInteger::new)",
                "{'type':'number','format':'double'}                 | UnionShape.number()",
                "{'type':'boolean'}                                  | UnionShape.bool()",
                "{'type':['integer','string']}                       | UnionShape.any()",
                "{'type':'array','items':{'type':'boolean'}}         | UnionShape.list(UnionShape.bool())",
                "{'type':'array'}                                    | UnionShape.list(UnionShape.any())",
                "{'additionalProperties':{'type':'boolean'}}         | UnionShape.map(UnionShape.bool())",
                "{'type':'object'}                                   | UnionShape.map(UnionShape.any())",
                "{'$ref':'#/components/schemas/Text'}                | UnionShape.oneOf(\"a string\", UnionShape.text(), \"a\", \"b\")",
                "{'$ref':'#/components/schemas/Level'}               | UnionShape.oneOf(\"an integer\", UnionShape.integer(Long::valueOf), \"1\", \"2\")",
                "{'$ref':'#/components/schemas/Half'}                | UnionShape.oneOf(\"a number\", UnionShape.number(), \"0.5\", \"1\")",
                "{'$ref':'#/components/schemas/Mixed'}               | UnionShape.oneOf(\"a value\", UnionShape.any(), \"auto\", \"1\")",
                "{'$ref':'#/components/schemas/Either'}              | UnionShape.either(UnionShape.text(), UnionShape.list(UnionShape.text()))",
            })
    void aShapeFollowsTheSchema(String schema, String expected) {
        assertEquals(expected, shape(schema));
    }

    @Test
    void anObjectIsKnownByWhatIsRequiredNamedAndConstant() {
        assertEquals(
                "UnionShape.object().required(\"kind\", \"n\").optional(\"state\").constant(\"kind\", \"x\").usual(\"state\","
                        + " \"a\", \"b\")",
                shape("{'$ref':'#/components/schemas/Constant'}"));
        assertEquals(
                "UnionShape.object().optional(\"flag\", \"one\").constant(\"flag\", \"true\").constant(\"one\", \"1\")",
                shape("{'$ref':'#/components/schemas/Others'}"));
    }

    @Test
    void aValueThatMayBeNullIsTheSameConstantAsBefore() {
        assertEquals(
                "UnionShape.object().optional(\"kind\", \"state\").constant(\"kind\", \"x\", \"null\").usual(\"state\", \"a\","
                        + " \"b\", \"null\")",
                shape("{'$ref':'#/components/schemas/Nullable'}"));
    }

    @Test
    void theDiscriminatorOfAUnionInsideIsAConstantOfItsModels() {
        assertEquals(
                "UnionShape.either(UnionShape.object().required(\"kind\", \"n\").optional(\"state\").constant(\"kind\", \"x\")"
                        + ".usual(\"state\", \"a\", \"b\").constant(\"kind\", \"x\"), UnionShape.object().required(\"kind\")"
                        + ".constant(\"kind\", \"Named\"))",
                shape("{'$ref':'#/components/schemas/Told'}"));
    }

    /** A response has no writeOnly properties and a request no readOnly ones (JSON Schema Validation, 9.4). */
    @Test
    void whatOneSideAloneSendsIsDemandedOfIt() {
        String account = "{'$ref':'#/components/schemas/Account'}";

        assertEquals(
                "UnionShape.object().required(\"name\").requiredOf(Side.SERVER, \"id\")"
                        + ".requiredOf(Side.CLIENT, \"pin\").optional(\"both\")",
                shape(account));
    }

    @Test
    void aUnionThatContainsItselfEnds() {
        assertEquals(
                "UnionShape.list(UnionShape.either(UnionShape.text(), UnionShape.list(UnionShape.any())))",
                shape("{'type':'array','items':{'$ref':'#/components/schemas/Tree'}}"));
    }

    private static String shape(String schema) {
        Api api = Api.of(json("""
                {'components': {'schemas': {
                  'Text': {'enum': ['a', 'b']},
                  'Level': {'type': 'integer', 'enum': [1, 2]},
                  'Half': {'type': 'number', 'enum': [0.5, 1.0]},
                  'Mixed': {'enum': ['auto', 1]},
                  'Either': {'oneOf': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'string'}}, {'type': 'null'}]},
                  'Tree': {'oneOf': [{'type': 'string'}, {'type': 'array', 'items': {'$ref': '#/components/schemas/Tree'}}]},
                  'Constant': {'required': ['kind', 'n'], 'properties': {'kind': {'const': 'x'}, 'n': {'type': 'integer'},
                    'state': {'$ref': '#/components/schemas/Text'}}},
                  'Nullable': {'properties': {'kind': {'anyOf': [{'const': 'x'}, {'type': 'null'}]},
                    'state': {'anyOf': [{'$ref': '#/components/schemas/Text'}, {'type': 'null'}]}}},
                  'Others': {'properties': {'flag': {'const': true}, 'one': {'enum': [1.0]}}},
                  'Named': {'required': ['kind'], 'properties': {'kind': {'type': 'string'}}},
                  'Told': {'oneOf': [{'$ref': '#/components/schemas/Constant'}, {'$ref': '#/components/schemas/Named'}],
                    'discriminator': {'propertyName': 'kind'}},
                  'Account': {'required': ['id', 'name', 'pin', 'both'], 'properties': {'both': {'readOnly': true, 'writeOnly': true},
                    'id': {'type': 'string', 'readOnly': true},
                    'name': {'type': 'string'}, 'pin': {'type': 'string', 'writeOnly': true}}}
                }}}"""));
        return new UnionShapes(api, new Types(api, Packages.under("p")))
                .of(Schema.of(api.node(), json(schema), Pointer.ROOT))
                .replace(Packages.MODEL_INTERNAL + ".", "");
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
