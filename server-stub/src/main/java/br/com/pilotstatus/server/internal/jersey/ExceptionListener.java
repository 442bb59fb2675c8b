package br.com.pilotstatus.server.internal.jersey;

import br.com.pilotstatus.server.internal.error.Thrown;
import org.glassfish.jersey.server.internal.process.MappableException;
import org.glassfish.jersey.server.monitoring.ApplicationEvent;
import org.glassfish.jersey.server.monitoring.ApplicationEventListener;
import org.glassfish.jersey.server.monitoring.RequestEvent;
import org.glassfish.jersey.server.monitoring.RequestEventListener;

/**
 * Notes what is thrown, before Jersey asks a mapper: JAX-RS has no place where an exception is seen whatever mapper there is
 * for it. Stateless.
 */
final class ExceptionListener implements ApplicationEventListener, RequestEventListener {

    @Override
    public void onEvent(ApplicationEvent event) {
        // Only requests are of interest.
    }

    @Override
    public RequestEventListener onRequest(RequestEvent request) {
        return this;
    }

    @Override
    public void onEvent(RequestEvent event) {
        Throwable thrown = event.getException();
        if (event.getType() == RequestEvent.Type.ON_EXCEPTION && thrown != null) {
            Thrown.note(
                    event.getContainerRequest(),
                    thrown instanceof MappableException && thrown.getCause() != null ? thrown.getCause() : thrown);
        }
    }
}
