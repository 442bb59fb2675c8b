package br.com.pilotstatus.benchmarks.plain;

import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Values;
import org.jspecify.annotations.NullUnmarked;

/** The answer: public fields, which Jackson fills. */
@NullUnmarked
public final class LineCreated {
    public Line line;
    public Webhook webhook;
    public String linkedKeyId;

    /** The line. */
    public static final class Line {
        public String id;
        public String number;
        public String name;
        public String provider;
        public String phoneId;
        public String accountId;
        public boolean connected;
        public String createdAt;
    }

    /** Where events go. */
    public static final class Webhook {
        public String url;
        public String verifyToken;
    }

    /**
     * Returns what a server answers.
     *
     * @param request whose name it repeats
     * @return the answer
     */
    public static LineCreated of(CreateLine request) {
        LineCreated created = new LineCreated();
        created.line = new Line();
        created.line.id = Values.ID;
        created.line.number = request.number;
        created.line.name = request.name;
        created.line.provider = Values.PROVIDER;
        created.line.phoneId = request.phoneId;
        created.line.accountId = request.accountId;
        created.line.connected = true;
        created.line.createdAt = Values.CREATED_AT;
        created.webhook = new Webhook();
        created.webhook.url = Values.WEBHOOK;
        created.webhook.verifyToken = Values.VERIFY_TOKEN;
        created.linkedKeyId = Values.LINKED_KEY;
        return created;
    }

    /**
     * Returns what is looked at.
     *
     * @return the answer
     */
    public Answer answer() {
        return new Answer(line.name, line.connected, webhook.url, linkedKeyId);
    }
}
