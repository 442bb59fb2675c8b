package br.com.pilotstatus.sandbox;

import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.sandbox.document.Values;
import org.eclipse.jetty.http.HttpStatus;

/** Bodies of errors. */
final class Errors {

    private Errors() {}

    static String json(ErrorResponse error) {
        return Values.tree(error).toString();
    }

    static String usual(int status) {
        return json(ErrorResponse.of(HttpStatus.getMessage(status)));
    }
}
