package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import br.com.pilotstatus.templates.schema.EnumValues;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EnumClassTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'enum':['a','b']}                              | TEXT    | A = \"a\", B = \"b\"",
                "{'enum':['a',null]}                             | TEXT    | A = \"a\"",
                "{'enum':['1','-1','']}                          | TEXT    | VALUE_1 = \"1\", MINUS_1 = \"-1\", EMPTY = \"\"",
                "{'enum':['KNOWN','a','A']}                      | TEXT    | KNOWN_2 = \"KNOWN\", A = \"a\", A_2 = \"A\"",
                "{'enum':[1,-2]}                                 | INTEGER | VALUE_1 = 1L, MINUS_2 = -2L",
                "{'enum':[18446744073709551615]}                 | NUMBER  | VALUE_18446744073709551615 = new BigDecimal(\"18446744073709551615\")",
                "{'enum':[1,0.1]}                               | NUMBER  | VALUE_1 = 1L, VALUE_0_1 = new BigDecimal(\"0.1\")",
                "{'enum':[1,1.0]}                                | INTEGER | VALUE_1 = 1L",
                "{'enum':['auto',1,true]}                        | ANY     | AUTO = \"auto\", VALUE_1 = 1L, TRUE = true",
                "{'enum':['1',1]}                                | ANY     | VALUE_1 = \"1\", VALUE_1_2 = 1L",
                "{'oneOf':[{'const':'a','title':'First'},{'const':'b'},{'type':'string'}]} | TEXT | FIRST = \"a\", B = \"b\"",
                "{'enum':['a'],'x-enum-varnames':['Nice one']}   | TEXT    | NICE_ONE = \"a\"",
            })
    void constantsAreTheValuesThatAreKnown(String schema, String kind, String expected) {
        EnumClass made = made(schema);

        assertEquals(
                expected,
                made.constants().stream()
                        .map(each -> each.name() + " = " + each.literal())
                        .collect(Collectors.joining(", ")));
        assertEquals(kind, made.kind().name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'enum':[true,false]}                     | booleans have no others",
                "{'const':'a'}                             | one constant is no choice",
                "{'enum':[{'a':1}]}                        | objects have no constants",
                "{'oneOf':[{'const':1},{'type':'string'}]} | a number beside any text is a union",
                "{'enum':['a'],'properties':{'b':{}}}      | an object is none",
            })
    void whatIsNoEnum(String schema, String why) {
        assertTrue(EnumValues.of(schema(schema)).isEmpty(), why);
    }

    @Test
    void everyKindSaysHowItsValuesAreTakenAndGiven() {
        assertEquals("String String String true", types(made("{'enum':['a']}")));
        assertEquals("long long Long false", types(made("{'enum':[1]}")));
        assertEquals("Number BigDecimal BigDecimal true", types(made("{'enum':[0.5]}")));
        assertEquals("Object Object Object true", types(made("{'enum':['a',1]}")));
    }

    @Test
    void aConstantIsDocumentedByItsValueAndItsDescription() {
        EnumClass made = made("{'enum':['a',5],'x-enum-descriptions':['As <it> was']}");

        assertEquals(
                "The value \"a\": As &lt;it&gt; was.", made.constants().get(0).doc());
        assertEquals("The value 5.", made.constants().get(1).doc());
    }

    private static String types(EnumClass made) {
        return made.taken() + " " + made.given() + " " + made.boxed() + " " + made.checked();
    }

    private static EnumClass made(String schema) {
        return EnumClass.of("E", schema(schema), "p");
    }

    private static Schema schema(String text) {
        return Schema.of(json(text), json(text), Pointer.ROOT);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }
}
