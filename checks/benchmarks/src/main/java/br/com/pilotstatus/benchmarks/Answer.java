package br.com.pilotstatus.benchmarks;

import java.net.URI;

/**
 * What shows that an answer was read to its end.
 *
 * @param name the line's name
 * @param connected whether the line is connected
 * @param url the address of the webhook
 * @param key the id of the linked key, the last of the answer
 */
public record Answer(String name, boolean connected, String url, String key) {

    /**
     * Of an address as generated models have it.
     *
     * @param name the line's name
     * @param connected whether the line is connected
     * @param url the address of the webhook
     * @param key the id of the linked key
     */
    public Answer(String name, boolean connected, URI url, String key) {
        this(name, connected, url.toString(), key);
    }
}
