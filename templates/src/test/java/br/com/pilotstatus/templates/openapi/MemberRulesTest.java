package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MemberRulesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'oneOf':[{'required':['a']},{'required':['b','c']}]}            | [EXACTLY_ONE [[a], [b, c]]]",
                "{'oneOf':[{'type':'object','required':['a'],'title':'A'}]}       | [EXACTLY_ONE [[a]]]",
                "{'anyOf':[{'required':['a']},{'required':['b']}]}                | [AT_LEAST_ONE [[a], [b]]]",
                "{'not':{'required':['a','b']}}                                   | [NOT_TOGETHER [[a, b]]]",
                "{'not':{'anyOf':[{'required':['a']},{'required':['b','c']}]}}    | [NOT_TOGETHER [[a]], NOT_TOGETHER [[b, c]]]",
                "{'oneOf':[{'required':['a']},{'required':['b']},{'not':{'anyOf':[{'required':['b']},{'required':['a']}]}}]}"
                        + " | [AT_MOST_ONE [[a], [b]]]",
                "{'oneOf':[{'required':['a']},{'not':{'required':['a']}}]}        | [AT_MOST_ONE [[a]]]",
                "{'dependentRequired':{'a':['b','c'],'d':[]}}                     | [NEEDS [[a], [b, c]]]",
                "{'dependentSchemas':{'a':{'required':['b']}}}                    | [NEEDS [[a], [b]]]",
                "{'dependentSchemas':{'a':{'not':{'required':['b']}}}}            | [NOT_TOGETHER [[a, b]]]",
                "{'allOf':[{'anyOf':[{'required':['a']}]},{'not':{'required':['b']}},{'not':{'required':['b']}}]}"
                        + " | [AT_LEAST_ONE [[a]], NOT_TOGETHER [[b]]]"
            })
    void whatAsksForMembersAloneIsARule(String schema, String rules) {
        assertEquals(
                rules,
                schema(schema).memberRules().stream()
                        .map(each -> each.kind() + " " + each.sets())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'oneOf':[{'required':['a']},{'required':['a']}]}",
                "{'oneOf':[{'required':['a']},{'properties':{'b':{}}}]}",
                "{'oneOf':[{'required':['a'],'not':{'required':['b']}},{'required':['b']}]}",
                "{'oneOf':[{'required':['a']},{'not':{'required':['b']}}]}",
                "{'anyOf':[{'required':['a']},{'not':{'required':['a']}}]}",
                "{'anyOf':[{'required':[]}]}",
                "{'oneOf':[{'$ref':'#/x'}]}",
                "{'not':{'properties':{'a':{}}}}",
                "{'not':{'type':'string'}}",
                "{'dependentSchemas':{'a':{'properties':{'b':{}}}}}",
                "{'properties':{'a':{'not':{'required':['b']}}}}"
            })
    void whatSaysAnythingElseIsNone(String schema) {
        assertEquals("[]", schema(schema).memberRules().toString());
    }

    @Test
    void aChoiceOfMembersIsNoUnionAndNoOtherNameOfAClass() {
        String choice = "'oneOf':[{'type':'object','required':['a']},{'type':'object','required':['b']}]";

        assertEquals("[]", schema("{" + choice + "}").alternatives().toString());
        assertNull(schema("{'allOf':[{'type':'object'}]," + choice + "}").only());
        assertNull(schema("{'allOf':[{'type':'object'},{'required':['a']}]}").only());
        assertFalse(schema("{'oneOf':[{'type':'object'},{'type':'null'}]}").only() == null);
    }

    private static Schema schema(String text) {
        JsonNode node = JsonMapper.builder().build().readTree(text.replace('\'', '"'));
        return Schema.of(node, node, Pointer.ROOT);
    }
}
