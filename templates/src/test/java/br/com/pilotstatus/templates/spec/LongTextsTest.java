package br.com.pilotstatus.templates.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import br.com.pilotstatus.templates.json.SpecException;
import br.com.pilotstatus.templates.spec.report.Entry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text of a class file has at most 65,535 bytes: what is longer is told before a compiler sees it. */
class LongTextsTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"title": "T", "version": "1"},
             "paths": {"/a": {"get": {"operationId": "%s", "parameters": [
               {"name": "%s", "in": "query", "schema": {"type": "string", "default": "%s"}}],
               "responses": {"200": {"description": "ok", "content": {"application/json": {"schema":
                 {"$ref": "#/components/schemas/Pet"}}}}}}}},
             "components": {"schemas": {"Pet": {"type": "object", "required": ["a", "%4$s"], "properties": {
               "a": {"type": "string", "pattern": "%5$s"}, "%4$s": {"type": "string"}}}}}}""";

    private static final String LONG = "x".repeat(21_846);

    @Test
    void whatCanBeMissingIsLeftOut() {
        Effective effective = compiled(LONG, "q", LONG, LONG, LONG);

        assertEquals(
                List.of(
                        "the pattern is not checked: its 21846 characters are in Java more than a text can have in a"
                                + " class; shorten it by an overlay action",
                        longer("name", "it is named by its path"),
                        longer("default", "it is as if there were none"),
                        longer("property's name", "what has it is as if it were not declared"),
                        longer("name", "nothing asks for what has it")),
                effective.report().entries().stream()
                        .filter(each -> each.kind() == Entry.Kind.PART_LEFT_OUT)
                        .map(Entry::message)
                        .toList());
        assertEquals(
                "[\"a\"]",
                effective.root().at("/components/schemas/Pet/required").toString());
        Generable.check(effective.document());
    }

    @Test
    void aPatternCountsAsItIsWrittenInJava() {
        Effective effective = compiled("a", "q", "d", "b", "\\\\s".repeat(2_000));

        assertEquals(
                "the pattern is not checked: its 4000 characters are in Java more than a text can have in a class;"
                        + " shorten it by an overlay action",
                effective.report().entries().stream()
                        .filter(each -> each.kind() == Entry.Kind.PART_LEFT_OUT)
                        .map(Entry::message)
                        .findFirst()
                        .orElse(""));
    }

    @Test
    void aParameterOfSuchANameIsAProblem() {
        assertEquals(
                "long.json#/paths/~1a/get/parameters/0/name: a name of 21846 characters is longer than a text can be in"
                        + " a Java class; shorten it by an overlay action",
                assertThrows(SpecException.class, () -> compiled("a", LONG, "d", "b", "c"))
                        .getMessage());
    }

    @Test
    void whatFitsStays() {
        String fits = LONG.substring(1);

        assertEquals(
                List.of(),
                compiled("a", "q", fits, fits, "c").report().entries().stream()
                        .filter(each -> each.kind() == Entry.Kind.PART_LEFT_OUT)
                        .toList());
    }

    private static String longer(String what, String then) {
        return "this %s is longer than a text can be in a Java class, so it is left out: %s; shorten it by an overlay action"
                .formatted(what, then);
    }

    private static Effective compiled(
            String operation, String parameter, String absent, String property, String pattern) {
        byte[] document = DOCUMENT.formatted(operation, parameter, absent, property, pattern)
                .getBytes(StandardCharsets.UTF_8);
        return Effective.of(Inputs.of("long.json", document));
    }
}
