package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Which classes are part of a union, and which values of its discriminator stand for which. */
class UnionsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final String CAT = "{'$ref':'#/components/schemas/Cat'}";
    private static final String DOG = "{'$ref':'#/components/schemas/Dog'}";
    private static final String TYPE = "'discriminator':{'propertyName':'type'}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'oneOf':[CAT,DOG]}                                                | Cat, Dog",
                "{'anyOf':[DOG,CAT,DOG,{'type':'null'}]}                            | Dog, Cat",
                "{'oneOf':[CAT,{'type':'string'}]}                                  | Cat, U.OfString",
                "{'oneOf':[{'type':'string'},{'type':'string','maxLength':3},CAT]}  | U.OfString, Cat",
                "{'oneOf':[{'type':'integer'},{'type':'string','format':'date'}]}   | U.OfLong, U.OfLocalDate",
                "{'oneOf':[CAT,{'type':'array','items':CAT}]}                       | Cat, U.OfCatList",
                "{'oneOf':[CAT,{'additionalProperties':{'type':'array','items':CAT}}]} | Cat, U.OfCatListMap",
                "{'oneOf':[CAT,{'type':'string','format':'byte'}]}                  | Cat, U.OfBytes",
                "{'oneOf':[CAT,{'$ref':'#/components/schemas/Colour'}]}             | Cat, U.OfColour",
                "{'oneOf':[CAT,{'$ref':'#/components/schemas/Alias'}]}              | Cat, U.OfStringList",
                "{'oneOf':[CAT,{'$ref':'#/components/schemas/U'},DOG]}              | Cat, Dog",
                "{'oneOf':[CAT],'discriminator':{'propertyName':'type','mapping':{'c':'Cat','d':'Dog'}}} | Cat, Dog",
                "{'oneOf':[CAT,{'type':'array','items':{'$ref':'#/components/schemas/U'}}]} | Cat, U.OfUList",
            })
    void everyAlternativeIsAClassOrIsWrappedOnceInTheOrderOfTheDocument(String schema, String expected) {
        assertEquals(expected, union(schema).permitted());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'oneOf':[CAT,{'type':'null'}]}                  | one alternative beside null is that",
                "{'oneOf':[CAT],'discriminator':{'propertyName':'type','mapping':{'c':'Cat','d':'Cat'}}} | a mapping to it alone adds none",
                "{'oneOf':[CAT,{}]}                               | where one allows anything, all is allowed",
                "{'oneOf':[CAT,DOG],'properties':{'a':{}}}        | beside properties they are parts of one model",
                "{'allOf':[CAT],'anyOf':[DOG,CAT]}                | in allOf likewise",
                "{'oneOf':[{'const':'a'},{'const':'b'}]}          | constants are an enum",
                "{'anyOf':[{'required':['a']},{'required':['b']}]} | what only says what is required is no alternative",
            })
    void whatIsNoUnion(String schema, String why) {
        assertNull(api(schema).unions().get("U"), why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'oneOf':[CAT,DOG],TYPE}                                    | Cat: Cat; Dog: Dog",
                "{'oneOf':[CAT,DOG],'discriminator':{'propertyName':'type','mapping':{'a':'#/components/schemas/Cat','b':'Cat'}}}"
                        + "                                                  | Cat: a, b; Dog: Dog",
                "{'oneOf':[CAT,{'$ref':'#/components/schemas/One'}],'discriminator':{'propertyName':'type',"
                        + "'mapping':{'c':'Cat','d':'Dog','e':'Nobody'}}}        | Cat: c; One: single; Dog: d",
                "{'oneOf':[CAT,{'$ref':'#/components/schemas/Const'},{'$ref':'#/components/schemas/One'}],TYPE}"
                        + "                                                  | Cat: Cat; Const: fixed; One: single",
                "{'oneOf':[{'$ref':'#/components/schemas/Pet'},CAT],TYPE}    | Pet: Pet, fixed, Dog, dog; Cat: Cat",
            })
    void aDiscriminatorKnowsItsMappingElseTheConstantElseTheName(String schema, String expected) {
        assertEquals(
                expected,
                union(schema).alternatives().stream()
                        .map(each -> each.type() + ":"
                                + each.values().replace("\"", "").replaceFirst("^,", ""))
                        .collect(Collectors.joining("; ")));
    }

    @Test
    void withoutDiscriminatorTheShapeDecidesAndNothingElse() {
        Alternative cat = union("{'oneOf':[CAT,DOG]}").alternatives().get(0);

        assertEquals(
                "br.com.pilotstatus.model.internal.UnionShape.object().required(\"type\").optional(\"lives\")",
                cat.shape());
        assertEquals("", cat.values());
        assertEquals(
                "br.com.pilotstatus.model.internal.UnionShape.object()",
                union("{'oneOf':[CAT,DOG],TYPE}").alternatives().get(0).shape());
    }

    @Test
    void aSecretAlternativeIsKnownAsOne() {
        assertEquals(
                List.of(true, false),
                union("{'oneOf':[{'type':'string','format':'password'},{'type':'integer'}]}").alternatives().stream()
                        .map(Alternative::secret)
                        .toList());
    }

    @Test
    void whatIsWrappedIsCopiedCheckedAndCascades() {
        Alternative list = union("{'oneOf':[CAT,{'type':'array','items':CAT}]}")
                .alternatives()
                .get(1);

        assertEquals("@Valid List<@NotNull @Valid Cat>", list.value());
        assertEquals("List<Cat>", list.plain());
        assertEquals("br.com.pilotstatus.model.internal.Copies.list(value)", list.copy());
        assertEquals(
                "br.com.pilotstatus.model.internal.Copies.map(value)",
                union("{'oneOf':[CAT,{'additionalProperties':{'type':'string'}}]}")
                        .alternatives()
                        .get(1)
                        .copy());
        assertNull(
                union("{'oneOf':[CAT,{'type':'string'}]}").alternatives().get(1).copy());
    }

    @Test
    void aRecordTakesNoNameOfAComponent() {
        assertEquals(
                "Cat, U.OfString2",
                union("{'oneOf':[CAT,{'type':'string'}]}", "'OfString': {'enum': ['x']},")
                        .permitted());
    }

    @Test
    void aModelKnowsAllUnionsThatItIsPartOf() {
        JavaApi api = api("{'oneOf':[CAT,{'$ref':'#/components/schemas/Pet'}]}");

        assertEquals(List.of("U"), api.models().get("Cat").unions());
        assertEquals(List.of("Pet"), api.models().get("Dog").unions());
        assertEquals("U", api.unions().get("Pet").parents());
        assertEquals("", api.unions().get("U").parents());
    }

    @Test
    void aUnionThatIsAnAlternativeOfItselfIsRefused() {
        UnsupportedSpecException refused = assertThrows(
                UnsupportedSpecException.class,
                () -> union(
                        "{'oneOf':[CAT,{'$ref':'#/components/schemas/V'}]}",
                        "'V': {'oneOf': [{'type': 'string'}, {'$ref': '#/components/schemas/U'}]},"));

        assertEquals(
                "#/components/schemas/V: the union V is an alternative of itself, by way of U; name its alternatives only"
                        + " once",
                refused.getMessage());
    }

    private static UnionClass union(String schema) {
        return union(schema, "");
    }

    private static UnionClass union(String schema, String others) {
        return api(schema, others).unions().get("U");
    }

    private static JavaApi api(String schema) {
        return api(schema, "");
    }

    private static JavaApi api(String schema, String others) {
        return JavaApi.of(
                json("""
                {'info': {'title': 'T'}, 'x-error-model': 'Error', 'components': {'schemas': {
                  'Error': {'type': 'object', 'properties': {'error': {'type': 'string'}}},
                  'Cat': {'required': ['type'], 'properties': {'type': {'type': 'string'}, 'lives': {'type': 'integer'}}},
                  'Dog': {'required': ['type'], 'properties': {'type': {'type': 'string'}, 'bark': {'type': 'boolean'}}},
                  'Const': {'properties': {'type': {'const': 'fixed'}}},
                  'One': {'allOf': [{'properties': {'n': {}}}, {'properties': {'type': {'enum': ['single']}}}]},
                  'Pet': {'oneOf': [{'$ref': '#/components/schemas/Const'}, {'$ref': '#/components/schemas/Dog'}],
                    'discriminator': {'propertyName': 'type', 'mapping': {'dog': 'Dog'}}},
                  'Colour': {'type': 'string', 'enum': ['red', 'green']},
                  'Alias': {'type': 'array', 'items': {'type': 'string'}},
                  OTHERS
                  'U': SCHEMA
                }}}""".replace("OTHERS", others)
                        .replace("SCHEMA", schema)
                        .replace("CAT", CAT)
                        .replace("DOG", DOG)
                        .replace("TYPE", TYPE)),
                Packages.under("p"));
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
