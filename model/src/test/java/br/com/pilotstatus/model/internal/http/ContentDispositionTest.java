package br.com.pilotstatus.model.internal.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentDispositionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "attachment; filename=code.mp3                                              | code.mp3",
                "attachment;FileName = \"a b; c.mp3\" ; x=y                                 | a b; c.mp3",
                "inline; x=\"; filename=no\"; filename=\"a \\\"b\\\".mp3\"                  | a \"b\".mp3",
                "attachment; filename=\"EURO.txt\"; filename*=utf-8''%e2%82%ac%20rates.txt  | € rates.txt",
                "attachment; filename*=UTF-8'pt'c%C3%B3digo.mp3; filename=codigo.mp3        | código.mp3",
                "attachment; filename*=iso-8859-1'en'%A3%20rates                            | £ rates",
                "attachment; filename=a; filename*=UTF-16''%00a                             | a",
                "attachment; filename=a; filename*=UTF-8''%ff                               | a",
                "attachment; filename=a; filename*=UTF-8''%4                                | a",
                "attachment; filename=\"../../etc/passwd\"                                  | passwd",
                "attachment; filename*=UTF-8''..%5C..%2Fboot%0D%0A.ini                      | boot.ini",
                "attachment; filename=a; filename=b                                         | a"
            })
    void theNameIsFoundHoweverItIsWritten(String header, String name) {
        assertEquals(name, ContentDisposition.fileName(header));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "attachment",
                "filename=a",
                "attachment; filename=",
                "attachment; filename=\"..\"",
                "attachment; filename=\"a/\"",
                "attachment; filename*=a",
                "attachment; filename=\"open"
            })
    void whatIsNoNameIsNone(String header) {
        assertNull(ContentDisposition.fileName(header));
    }

    @Test
    void aNameIsWrittenSoThatItIsReadAgain() {
        assertEquals("attachment; filename=\"code.mp3\"", ContentDisposition.attachment("code.mp3"));
        assertEquals(
                "attachment; filename=\"c_digo.mp3\"; filename*=UTF-8''c%C3%B3digo.mp3",
                ContentDisposition.attachment("código.mp3"));
        for (String name : new String[] {"a \"b\";.mp3", "50%.mp3", "日本\u007f.mp3", "a'b*c"}) {
            assertEquals(name.replace("\u007f", ""), ContentDisposition.fileName(ContentDisposition.attachment(name)));
        }
        assertEquals(
                "attachment; filename=\"a__b\"; filename*=UTF-8''a%0D%0Ab", ContentDisposition.attachment("a\r\nb"));
    }
}
