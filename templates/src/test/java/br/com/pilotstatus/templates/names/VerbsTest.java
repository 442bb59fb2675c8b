package br.com.pilotstatus.templates.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbsTest {

    @ParameterizedTest
    @CsvSource({
        "deleteThing, archiveThing, true",
        "createKey, rotateKey, true",
        "deleteThing, removeThing, false",
        "listThings, searchThings, false",
        "listThings, things, false",
        "sendText, textSend, false",
        "gettyImages, deleteImages, false"
    })
    void onlyKnownVerbsDoSomethingElse(String name, String other, boolean differ) {
        assertEquals(differ, Verbs.differ(name, other));
    }

    @ParameterizedTest
    @CsvSource({"removeThing, deleteThing", "makeApiKey, createApiKey", "things, things", "archiveThing, archiveThing"})
    void aNameIsSpeltWithTheUsualVerb(String name, String usual) {
        assertEquals(usual, Verbs.usual(name));
    }
}
