package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.server.Limits;

/**
 * What reads values.
 *
 * @param json reads JSON
 * @param text reads text that stands for JSON
 * @param limits how much is read
 * @param query finds the query
 */
record Readers(JsonReader json, TextReader text, Limits limits, RawQuery query) {}
