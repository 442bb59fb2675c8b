package br.com.pilotstatus.templates.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatTest {

    @Test
    void aFormatIsFoundByWhatTheDocumentWrites() {
        assertEquals(Format.DATE_TIME, Format.of("date-time"));
        assertNull(Format.of("unheard-of"));
    }

    @Test
    void textWithAJavaTypeOfItsOwnIsNoTextInJava() {
        assertEquals(
                "date-time date uuid uri byte",
                Stream.of(Format.values())
                        .filter(Format::isTypedText)
                        .map(Format::key)
                        .collect(Collectors.joining(" ")));
    }
}
