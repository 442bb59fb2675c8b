package br.com.pilotstatus.server.internal.request;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The part of a request where parameters are.
 *
 * @param uri its path and query; null of a form
 * @param rawQuery finds its query as it was sent
 * @param headers its headers
 * @param cookies its cookies as the container reads them, if it can
 */
public record RequestHead(
        @Nullable UriInfo uri,
        RawQuery rawQuery,
        MultivaluedMap<String, String> headers,
        Supplier<Map<String, Cookie>> cookies) {

    public static RequestHead of(ContainerRequestContext request, RawQuery query) {
        return new RequestHead(request.getUriInfo(), query, request.getHeaders(), request::getCookies);
    }

    public static RequestHead of(UriInfo uri, HttpHeaders headers, RawQuery query) {
        return new RequestHead(uri, query, headers.getRequestHeaders(), headers::getCookies);
    }

    /** The fields of a form, which are looked at as if they were a query. */
    public static RequestHead ofForm(String encoded) {
        RawQuery fields = new RawQuery() {
            @Override
            String of(@Nullable UriInfo uri) {
                return encoded;
            }
        };
        return new RequestHead(null, fields, new MultivaluedHashMap<>(), Map::of);
    }

    /** The path's parameters by name; a form has none. */
    public MultivaluedMap<String, String> pathParameters(boolean isDecoded) {
        return uri == null ? new MultivaluedHashMap<>() : uri.getPathParameters(isDecoded);
    }

    /** The query's parameters by name, as the container decodes them; a form has none. */
    MultivaluedMap<String, String> queryParameters() {
        return uri == null ? new MultivaluedHashMap<>() : uri.getQueryParameters();
    }

    /** The names and values of the query, encoded. */
    public List<UriText.Pair> query() {
        return UriText.pairs(rawQuery.of(uri));
    }

    /** The names and values of all cookies. */
    public List<UriText.Pair> cookiePairs() {
        return CookieText.pairs(headers);
    }
}
