package br.com.pilotstatus.server.internal;

import br.com.pilotstatus.model.internal.http.PercentEncoding;
import br.com.pilotstatus.server.internal.problem.JsonPath;
import br.com.pilotstatus.server.internal.problem.Problem;
import br.com.pilotstatus.server.internal.request.RequestHead;
import br.com.pilotstatus.server.internal.request.UriText;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;

/** Finds what is percent-encoded and is not UTF-8: containers replace it, and two that differ would be the same. */
final class Undecodable {

    private static final String WHAT = "is not UTF-8 in percent-encoding";

    private Undecodable() {}

    /** Looks at path and query. */
    static List<Problem> in(RequestHead head) {
        List<Problem> problems = new ArrayList<>();
        UriInfo uri = head.uri();
        if (uri != null && PercentEncoding.decoded(uri.getRequestUri().getRawPath()) == null) {
            problems.add(new Problem("path", WHAT));
        }
        for (UriText.Pair each : head.query()) {
            String name = PercentEncoding.decodedQuery(each.name());
            if (name == null) {
                problems.add(new Problem("query", WHAT));
            } else if (PercentEncoding.decodedQuery(each.value()) == null) {
                problems.add(new Problem("query parameter " + JsonPath.printable(name), WHAT));
            }
        }
        return problems;
    }
}
