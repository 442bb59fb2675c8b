package br.com.pilotstatus.templates.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.openapi.Api;
import br.com.pilotstatus.templates.parameter.ParameterTypes;
import br.com.pilotstatus.templates.schema.Packages;
import br.com.pilotstatus.templates.schema.Types;
import br.com.pilotstatus.templates.schema.UnsupportedSpecException;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ArgumentStylesTest {

    private static final String WORDS = "'schema': {'type': 'array', 'items': {'type': 'integer'}}";
    private static final String PAIRS = "'schema': {'type': 'object', 'properties': {'a': {'type': 'string'}}}";

    @Test
    void oneWordNeedsNoTellingButInACookieWhichContainersDoNotDecode() {
        for (String in : new String[] {"path", "query", "header"}) {
            assertEquals(
                    "@" + Character.toUpperCase(in.charAt(0)) + in.substring(1) + "Param(\"f\")",
                    parameter("'in': '" + in + "', 'schema': {'type': 'integer'}")
                            .binding());
        }
        assertEquals("", parameter("'in': 'query', " + WORDS).clientStyle());
        assertEquals(
                "@CookieParam(\"f\") @Styled(br.com.pilotstatus.model.internal.http.ParameterStyle.FORM_EXPLODED)"
                        + " @DefaultValue(\"\")",
                parameter("'in': 'cookie', 'schema': {'type': 'integer'}").binding());
    }

    @Test
    void everyStyleHasItsConstant() {
        assertEquals("ParameterStyle.SIMPLE, ", style("'in': 'path', 'explode': true, " + WORDS));
        assertEquals("ParameterStyle.SIMPLE_EXPLODED, ", style("'in': 'header', 'explode': true, " + PAIRS));
        assertEquals(
                "ParameterStyle.LABEL_EXPLODED, ", style("'in': 'path', 'style': 'label', 'explode': true, " + WORDS));
        assertEquals("ParameterStyle.FORM, ", style("'in': 'query', 'explode': false, " + WORDS));
        assertEquals("ParameterStyle.FORM_EXPLODED, ", style("'in': 'cookie', " + WORDS));
        assertEquals("ParameterStyle.PIPE_DELIMITED, ", style("'in': 'query', 'style': 'pipeDelimited', " + PAIRS));
        assertEquals("", style("'in': 'query', 'style': 'spaceDelimited', 'explode': true, " + WORDS));
        assertEquals("ParameterStyle.DEEP_OBJECT, ", style("'in': 'query', 'style': 'deepObject', " + PAIRS));
        assertEquals(
                "ParameterStyle.JSON, ", style("'in': 'header', 'content': {'application/json': {" + PAIRS + "}}"));
        assertEquals("ParameterStyle.FORM_EXPLODED, ", style("'in': 'query', 'allowReserved': true, 'schema': {}"));
    }

    @Test
    void aNameThatJaxRsCannotHaveIsReplacedInThePath() {
        assertEquals("user.id-x", Argument.templateName("user.id-x", "userIdX"));
        assertEquals("ids", Argument.templateName("ids[]", "ids"));
    }

    @Test
    void whatLooksAlikeInTextIsText() {
        assertEquals(
                "String",
                parameter("'in': 'query', 'schema': {'type': ['integer', 'string', 'null']}")
                        .type());
        assertEquals(
                "Long",
                parameter("'in': 'query', 'schema': {'type': ['integer', 'null']}")
                        .type());
        assertEquals("String", parameter("'in': 'query', 'schema': {}").type());
        assertEquals(
                "List<String>",
                parameter("'in': 'query', 'schema': {'oneOf': [{'type': 'string'},"
                                + " {'type': 'array', 'items': {'type': 'string'}}]}")
                        .type());
    }

    @Test
    void aDefaultIsTextOrJson() {
        assertEquals(
                "@QueryParam(\"f\") @DefaultValue(\"5\")",
                parameter("'in': 'query', 'schema': {'type': 'integer', 'default': 5}")
                        .binding());
        assertEquals(
                "@QueryParam(\"f\") @Styled(br.com.pilotstatus.model.internal.http.ParameterStyle.FORM_EXPLODED) @DefaultValue(\"[1]\")",
                parameter("'in': 'query', 'schema': {'type': 'array', 'items': {'type': 'integer'}, 'default': [1]}")
                        .binding());
        assertEquals(
                "@QueryParam(\"f\")",
                parameter("'in': 'query', 'required': true, 'schema': {'type': 'integer', 'default': 5}")
                        .binding());
    }

    @Test
    void whatHasNoFormIsRefusedWithARemedy() {
        assertRefused(
                "'in': 'path', 'style': 'matrix', 'schema': {}",
                "#/paths/~1p/get/parameters/0/style: style matrix is not supported in path,"
                        + " because JAX-RS takes what follows a semicolon out of the path; use simple");
        assertRefused(
                "'in': 'query', 'style': 'deepObject', " + WORDS,
                "#/paths/~1p/get/parameters/0/style: style deepObject is only defined for"
                        + " objects; use form, which repeats the name of a list");
        assertRefused(
                "'in': 'query', 'schema': {'type': 'array', 'items': " + PAIRS.substring(10) + "}",
                "#/paths/~1p/get/parameters/0/schema: a list"
                        + " of lists or objects has no form in text; give the parameter content of application/json instead of a"
                        + " schema");
        assertRefused(
                "'in': 'header', 'schema': {'type': 'object', 'properties': {'a': {'type': 'array'}}}",
                "#/paths/~1p/get/parameters/0/schema: the"
                        + " property a is a list, which has no form in this style; give the parameter content of application/json"
                        + " instead of a schema");
        assertRefused(
                "'in': 'query', 'schema': {'oneOf': [" + PAIRS.substring(10) + ", {'type': 'string'}]}",
                "#/paths/~1p/get/parameters/0/schema:"
                        + " what is either an object or not can't be told apart in text; leave one alternative with an overlay action,"
                        + " or give the parameter content of application/json instead of a schema");
        assertRefused(
                "'in': 'query', 'content': {'application/xml': {}}",
                "#/paths/~1p/get/parameters/0/content: a parameter of application/xml is not"
                        + " supported; declare application/json, or text/plain for text that is sent as it is");
    }

    private static String style(String members) {
        return parameter(members).clientStyle().replace("br.com.pilotstatus.model.internal.http.", "");
    }

    private static Argument parameter(String members) {
        Api api = Api.of(json("{'paths': {'/p': {'get': {'parameters': [{'name': 'f', " + members + "}]}}}}"));
        return Argument.of(
                api.operations().get(0).parameters().get(0),
                new ParameterTypes(new Types(api, Packages.under("r"))),
                new java.util.HashSet<>());
    }

    private static void assertRefused(String members, String message) {
        assertEquals(
                message,
                assertThrows(UnsupportedSpecException.class, () -> parameter(members))
                        .getMessage());
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text.replace('\'', '"'));
    }
}
