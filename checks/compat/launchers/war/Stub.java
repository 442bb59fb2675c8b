package app;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import probe.StubProbe;

/** What a server finds in a WAR. */
@ApplicationPath("/")
public class Stub extends Application {
    @Override
    @SuppressWarnings("deprecation")
    public Set<Object> getSingletons() {
        return new LinkedHashSet<>(List.of(StubProbe.components()));
    }
}
