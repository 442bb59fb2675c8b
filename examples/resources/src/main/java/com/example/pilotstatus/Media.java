package com.example.pilotstatus;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.model.MediaDownloadResult;
import java.util.Base64;

/** Stores what came with a message. Its id is in the event, and good for minutes only. */
public final class Media {

    private Media() {}

    public static void main(String[] arguments) {
        try (PilotStatusClient client = PilotStatusClient.fromEnv()) {
            run(client);
        }
    }

    static void run(PilotStatusClient client) {
        MediaDownloadResult media = client.media().downloadMedia("1234567890123456", "123456789012345");
        String base64 = media.base64().replaceFirst("^data:[^,]*,", "");
        byte[] content = Base64.getDecoder().decode(base64);
        System.out.println(media.mimeType() + ", " + content.length + " bytes");
    }
}
