import org.glassfish.jersey.server.ResourceConfig;

/** What web.xml names. */
public class Stub extends ResourceConfig {
    public Stub() {
        registerInstances(StubProbe.components());
    }
}
