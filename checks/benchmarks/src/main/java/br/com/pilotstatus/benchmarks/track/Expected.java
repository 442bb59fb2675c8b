package br.com.pilotstatus.benchmarks.track;

import br.com.pilotstatus.benchmarks.Answer;
import br.com.pilotstatus.benchmarks.Values;

/** What the server answers, whatever it is sent. */
public final class Expected {

    private Expected() {}

    /**
     * Returns the answer's text.
     *
     * @param name the line's name
     * @return JSON
     */
    public static String json(String name) {
        return """
                {"line":{"id":"%s","number":"%s","name":"%s","provider":"%s","phoneId":"%s","accountId":"%s","connected":true,\
                "createdAt":"%s"},"webhook":{"url":"%s","verifyToken":"%s"},"linkedKeyId":"%s"}""".formatted(
                        Values.ID,
                        Values.NUMBER,
                        name,
                        Values.PROVIDER,
                        Values.PHONE_ID,
                        Values.ACCOUNT_ID,
                        Values.CREATED_AT,
                        Values.WEBHOOK,
                        Values.VERIFY_TOKEN,
                        Values.LINKED_KEY);
    }

    static Answer answer(String name) {
        return new Answer(name, true, Values.WEBHOOK, Values.LINKED_KEY);
    }
}
