package br.com.pilotstatus.server.contract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP exchange as it was on the wire. Immutable; every method returns a changed copy.
 *
 * @param method for example {@code GET}
 * @param target path and query, percent-encoded
 * @param requestHeaders by name, whatever its case
 * @param requestBody null when there was none
 * @param status the status of the response
 * @param responseHeaders by name, whatever its case
 * @param responseBody null when there was none
 */
public record Exchange(
        String method,
        String target,
        Map<String, List<String>> requestHeaders,
        @Nullable String requestBody,
        int status,
        Map<String, List<String>> responseHeaders,
        @Nullable String responseBody) {

    public Exchange {
        requestHeaders = caseless(requestHeaders);
        responseHeaders = caseless(responseHeaders);
        requestBody = requestBody == null || requestBody.isEmpty() ? null : requestBody;
        responseBody = responseBody == null || responseBody.isEmpty() ? null : responseBody;
    }

    /** An exchange without headers and bodies, whose status is 200. */
    public static Exchange of(String method, String target) {
        return new Exchange(method, target, Map.of(), null, 200, Map.of(), null);
    }

    public Exchange requestHeader(String name, String value) {
        return new Exchange(
                method, target, with(requestHeaders, name, value), requestBody, status, responseHeaders, responseBody);
    }

    public Exchange requestBody(@Nullable String body) {
        return new Exchange(method, target, requestHeaders, body, status, responseHeaders, responseBody);
    }

    public Exchange status(int other) {
        return new Exchange(method, target, requestHeaders, requestBody, other, responseHeaders, responseBody);
    }

    public Exchange responseHeader(String name, String value) {
        return new Exchange(
                method, target, requestHeaders, requestBody, status, with(responseHeaders, name, value), responseBody);
    }

    public Exchange withoutResponseHeader(String name) {
        Map<String, List<String>> fewer = caseless(responseHeaders);
        fewer.remove(name);
        return new Exchange(method, target, requestHeaders, requestBody, status, fewer, responseBody);
    }

    public Exchange responseBody(@Nullable String body) {
        return new Exchange(method, target, requestHeaders, requestBody, status, responseHeaders, body);
    }

    public String path() {
        int query = target.indexOf('?');
        return query < 0 ? target : target.substring(0, query);
    }

    public String query() {
        int query = target.indexOf('?');
        return query < 0 ? "" : target.substring(query + 1);
    }

    @Override
    public String toString() {
        return method + " " + path() + " -> " + status;
    }

    private static Map<String, List<String>> with(Map<String, List<String>> headers, String name, String value) {
        Map<String, List<String>> more = caseless(headers);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, values);
        return more;
    }

    private static Map<String, List<String>> caseless(Map<String, List<String>> headers) {
        Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.forEach((name, values) -> {
            List<String> all = new ArrayList<>(copy.getOrDefault(name, List.of()));
            all.addAll(values);
            copy.put(name, Collections.unmodifiableList(all));
        });
        return copy;
    }
}
