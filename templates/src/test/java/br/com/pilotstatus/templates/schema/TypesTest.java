package br.com.pilotstatus.templates.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.openapi.Pointer;
import br.com.pilotstatus.templates.openapi.Schema;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class TypesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Api API = Api.of(JSON.readTree("""
            {"components": {"schemas": {
              "Widget": {"type": "object", "properties": {"id": {"type": "string"}}},
              "Status": {"type": "string", "enum": ["A"]},
              "Widgets": {"type": "array", "items": {"$ref": "#/components/schemas/Widget"}},
              "Loop": {"type": "array", "items": {"$ref": "#/components/schemas/Loop"}}
            }}}"""));

    private final Types types = new Types(API, Packages.under("p"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'type':'string'}                                             | String",
                "{'type':'string','format':'date-time'}                        | OffsetDateTime",
                "{'type':'string','format':'uri'}                              | URI",
                "{'type':'string','format':'unheard-of'}                       | String",
                "{'type':'integer'}                                            | Long",
                "{'type':'integer','format':'int32'}                           | Integer",
                "{'type':'number'}                                             | BigDecimal",
                "{'type':'number','format':'double'}                           | Double",
                "{'type':['boolean','null']}                                   | Boolean",
                "{'type':['boolean','string']}                                 | Object",
                "{}                                                            | Object",
                "{'type':'object'}                                             | Map<String, Object>",
                "{'type':'object','additionalProperties':{'type':'integer'}}   | Map<String, Long>",
                "{'type':'array'}                                              | List<Object>",
                "{'$ref':'#/components/schemas/Status'}                        | Status",
                "{'$ref':'#/components/schemas/Widgets'}                       | List<Widget>",
                "{'anyOf':[{'$ref':'#/components/schemas/Widget'},{'type':'null'}]} | Widget",
                "{'allOf':[{'$ref':'#/components/schemas/Widget'}]}            | Widget",
                "{'oneOf':[{'type':'string'},{'type':'integer'}]}              | Object",
            })
    void theTypeFollowsTheSchema(String schema, String expected) {
        assertEquals(expected, types.of(json(schema)).name());
    }

    @Test
    void listsOfModelsCascadeValidationAndRefuseNullAmongTheirItems() {
        assertEquals(
                "List<@NotNull @Valid Widget>",
                types.of(json("{'$ref':'#/components/schemas/Widgets'}")).validated());
    }

    @Test
    void itemsMayBeNullWhereTheirSchemaAllowsIt() {
        assertEquals(
                "List<@Nullable String>",
                types.of(json("{'type':'array','items':{'type':['string','null']}}"))
                        .validated());
        assertEquals(
                "List<Object>", types.of(json("{'type':'array','items':{}}")).validated());
        assertEquals(
                "Map<String, @NotNull Long>",
                types.of(json("{'type':'object','additionalProperties':{'type':'integer'}}"))
                        .validated());
    }

    @Test
    void theRulesOfElementsAreAnnotationsInsideOfTheType() {
        JavaType lists = types.of(json("{'type':'object','additionalProperties':{'type':'array','maxItems':2,"
                + "'items':{'type':['string','null'],'pattern':'^a$'}}}"));

        assertEquals(
                "Map<String, @NotNull @Size(max = 2) List<@Pattern(regexp = \"^a$\") @Nullable String>>",
                lists.validated());
        assertEquals(
                Set.of("NotNull", "Pattern", "Size"),
                lists.annotationImports().stream()
                        .map(each -> each.substring(each.lastIndexOf('.') + 1))
                        .collect(Collectors.toSet()));
        assertEquals(
                List.of("each(at, value, (checks2, at2, each2) -> checks2.items(at2, each2, null, 2).each(at2, each2,"
                        + " (checks1, at1, each1) -> checks1.pattern(at1, each1, \"^a$\", \"^a$\")))"),
                lists.inside().stream().map(check -> check.on("at", "value")).toList());
    }

    @Test
    void aListThatContainsItselfEndsInObject() {
        assertTrue(types.of(json("{'$ref':'#/components/schemas/Loop'}")).name().contains("List<Object>"));
    }

    private static Schema json(String text) {
        return Schema.of(API.node(), JSON.readTree(text.replace('\'', '"')), Pointer.ROOT);
    }
}
