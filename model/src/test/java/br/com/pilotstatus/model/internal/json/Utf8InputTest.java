package br.com.pilotstatus.model.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8InputTest {

    @Test
    void everyCharacterIsUtf8() {
        StringBuilder all = new StringBuilder();
        for (int each = 0; each <= Character.MAX_CODE_POINT; each++) {
            if (each < Character.MIN_SURROGATE || each > Character.MAX_SURROGATE) {
                all.appendCodePoint(each);
            }
        }
        assertEquals(0, Utf8Input.fault(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void overlongFormsSurrogatesAndWhatIsBeyondUnicodeAreNot() {
        assertEquals(2, fault("22 c0 af 22"));
        assertEquals(1, fault("c1 bf"));
        assertEquals(2, fault("e0 9f bf"));
        assertEquals(2, fault("f0 8f bf bf"));
        assertEquals(2, fault("ed a0 80"));
        assertEquals(2, fault("f4 90 80 80"));
        assertEquals(1, fault("f5 80 80 80"));
        assertEquals(1, fault("fe"));
    }

    @Test
    void aCharacterThatIsNotWholeIsNot() {
        assertEquals(2, fault("61 80"));
        assertEquals(4, fault("61 e2 82"));
        assertEquals(4, fault("61 e2 82 22"));
        assertEquals(2, fault("c3 28"));
    }

    /** The decoder of the JDK is the judge, whatever the parts that are read. */
    @Test
    void itSaysOfAnyBytesWhatADecoderSays() throws IOException {
        Random random = new Random(7);
        int[] octets = {
            0x22, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xe1, 0xed, 0xef, 0xf0, 0xf4, 0xf5
        };
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(6)];
            for (int j = 0; j < bytes.length; j++) {
                bytes[j] = (byte) octets[random.nextInt(octets.length)];
            }
            String shown = HexFormat.ofDelimiter(" ").formatHex(bytes);
            assertEquals(isText(bytes), Utf8Input.fault(bytes) == 0, shown);

            Utf8Input parts = new Utf8Input(new ByteArrayInputStream(bytes));
            parts.read();
            parts.read(new byte[9], 3, 1);
            parts.skip(1);
            parts.readAllBytes();
            assertEquals(Utf8Input.fault(bytes), parts.fault(), shown);
        }
    }

    private static boolean isText(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static long fault(String hex) {
        return Utf8Input.fault(HexFormat.ofDelimiter(" ").parseHex(hex));
    }
}
