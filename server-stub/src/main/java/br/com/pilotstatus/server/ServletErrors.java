package br.com.pilotstatus.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Objects;

/**
 * Gives what the servlet of a JAX-RS container refuses by itself the document's error instead of a page of HTML: a header that
 * it cannot read, for one. For the same paths as that servlet, with {@code asyncSupported}.
 *
 * <pre>{@code
 * FilterHolder errors = new FilterHolder(new ServletErrors(feature));                  // Jetty
 * errors.setAsyncSupported(true);
 * servlets.addFilter(errors, "/*", EnumSet.of(DispatcherType.REQUEST));
 * }</pre>
 *
 * <p>What never comes as far as a servlet is answered by the server; the page on containers lists it. Thread-safe.
 */
public final class ServletErrors implements Filter {

    private static final System.Logger LOG = System.getLogger("br.com.pilotstatus.server");

    private final DocumentErrors errors;

    /**
     * Makes one.
     *
     * @param feature the feature that the application registers, or another that has the document's errors; not null
     */
    public ServletErrors(DocumentErrors feature) {
        this.errors = Objects.requireNonNull(feature, "feature");
    }

    /**
     * Lets the servlet answer.
     *
     * @throws IOException if the connection fails
     * @throws ServletException never by itself
     */
    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(response instanceof HttpServletResponse http)) {
            chain.doFilter(request, response);
            return;
        }
        Answer answer = new Answer(http);
        try {
            chain.doFilter(request, answer);
        } catch (RuntimeException e) {
            if (http.isCommitted()) {
                throw e;
            }
            LOG.log(System.Logger.Level.ERROR, "The servlet threw", e);
            answer.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        }
    }

    private final class Answer extends HttpServletResponseWrapper {

        Answer(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            setStatus(status);
            byte[] body = errors.errorBody(status);
            setContentType(errors.errorMediaType());
            setContentLength(body.length);
            getOutputStream().write(body);
            flushBuffer();
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
