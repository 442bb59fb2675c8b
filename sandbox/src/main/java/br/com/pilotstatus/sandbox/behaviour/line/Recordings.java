package br.com.pilotstatus.sandbox.behaviour.line;

import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Ids;
import br.com.pilotstatus.sandbox.world.Refusal;
import br.com.pilotstatus.server.api.DownloadActivationAudioResult;
import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Recordings of activation calls: one, of an eighth of a second of silence. */
public final class Recordings {

    private static final String KNOWN = "act_01HZX";
    private static final int SAMPLES = 1000;

    public DownloadActivationAudioResult downloadActivationAudio(String id) {
        Call.current().requireTenant();
        if (!Ids.plain(id).equals(KNOWN)) {
            throw Refusal.of(404, "ACTIVATION_NOT_FOUND", "There is no recording of this activation");
        }
        byte[] audio = silence();
        return DownloadActivationAudioResult.success(
                200,
                new ByteArrayInputStream(audio),
                "audio/wav",
                (long) audio.length,
                "attachment; filename=\"activation.wav\"");
    }

    /** RIFF, 8 bits, mono, 8000 a second. */
    private static byte[] silence() {
        ByteBuffer wav = ByteBuffer.allocate(44 + SAMPLES).order(ByteOrder.LITTLE_ENDIAN);
        wav.put(ascii("RIFF")).putInt(36 + SAMPLES).put(ascii("WAVEfmt ")).putInt(16);
        wav.putShort((short) 1).putShort((short) 1).putInt(8000).putInt(8000);
        wav.putShort((short) 1).putShort((short) 8).put(ascii("data")).putInt(SAMPLES);
        while (wav.hasRemaining()) {
            wav.put((byte) 0x80);
        }
        return wav.array();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
