package br.com.pilotstatus.benchmarks.server;

import br.com.pilotstatus.benchmarks.Setting;
import br.com.pilotstatus.benchmarks.Values;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The request of which a connection has the bytes. The first of a connection is looked at closely, those that follow at both ends. */
final class Request {

    private static final byte[] END_OF_HEAD = bytes("\r\n\r\n");
    private static final byte[] LENGTH = bytes("\r\ncontent-length:");
    private static final byte[] KEY = bytes("\r\nx-api-key: " + Setting.KEY + "\r\n");
    private static final byte[] END_OF_CHUNKS = bytes("\r\n0\r\n\r\n");
    private static final List<byte[]> VALUES = List.of(
            bytes("\"name\":\"Atendimento"),
            bytes("\"number\":\"" + Values.NUMBER + "\""),
            bytes("\"phoneId\":\"" + Values.PHONE_ID + "\""),
            bytes("\"accountId\":\"" + Values.ACCOUNT_ID + "\""),
            bytes("\"accessToken\":\"" + Values.ACCESS_TOKEN + "\""),
            bytes("\"appSecret\":\"" + Values.APP_SECRET + "\""),
            bytes("\"appId\":\"" + Values.APP_ID + "\""),
            bytes("\"linkToKey\":true"));

    private final byte[] buffer = new byte[512 * 1024];
    private int count;
    private int head;
    private boolean known;

    /** Reads the next one; false: there is none. */
    boolean read(InputStream in) throws IOException {
        count = 0;
        head = -1;
        int end = Integer.MAX_VALUE;
        while (count < end) {
            int read = in.read(buffer, count, buffer.length - count);
            if (read < 0) {
                return false;
            }
            count += read;
            if (head < 0) {
                head = find(END_OF_HEAD, 0, count) + END_OF_HEAD.length;
                if (head < END_OF_HEAD.length) {
                    head = -1;
                    continue;
                }
            }
            int length = find(LENGTH, 0, head);
            if (length >= 0) {
                end = head + number(length + LENGTH.length);
            } else if (find(END_OF_CHUNKS, Math.max(head - 2, count - END_OF_CHUNKS.length), count) >= 0) {
                end = count;
            }
        }
        return true;
    }

    /** Says what is wrong with it; null: nothing. */
    @Nullable String wrong() {
        if (find(KEY, 0, head) < 0) {
            return "no key";
        }
        if (!known) {
            for (byte[] value : VALUES) {
                if (find(value, head, count) < 0) {
                    return "not there: " + new String(value, StandardCharsets.US_ASCII).replace('"', '\'');
                }
            }
            known = true;
        }
        byte last = buffer[count - 1];
        return last == '}' || last == '\n' ? null : "the body is not whole";
    }

    private int number(int from) {
        int number = 0;
        for (int i = from; buffer[i] != '\r'; i++) {
            number = buffer[i] == ' ' ? number : number * 10 + buffer[i] - '0';
        }
        return number;
    }

    /** Finds bytes, letters of the buffer taken as small ones where those looked for are small. */
    private int find(byte[] wanted, int from, int to) {
        for (int at = from; at <= to - wanted.length; at++) {
            int i = 0;
            while (i < wanted.length && same(buffer[at + i], wanted[i])) {
                i++;
            }
            if (i == wanted.length) {
                return at;
            }
        }
        return -1;
    }

    private static boolean same(byte received, byte wanted) {
        return received == wanted || wanted >= 'a' && received >= 'A' && received <= 'Z' && received + 32 == wanted;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
