package br.com.pilotstatus.server.internal.parameter;

import br.com.pilotstatus.server.Limits;
import br.com.pilotstatus.server.internal.json.JsonReader;
import br.com.pilotstatus.server.internal.json.TextTreeReader;
import br.com.pilotstatus.server.internal.request.RawQuery;

/**
 * What reads values.
 *
 * @param json reads JSON
 * @param text reads text that stands for JSON
 * @param limits how much is read
 * @param query finds the query
 * @param closed whether an enum takes no value that the document does not list
 */
public record ValueReaders(JsonReader json, TextTreeReader text, Limits limits, RawQuery query, boolean closed) {}
