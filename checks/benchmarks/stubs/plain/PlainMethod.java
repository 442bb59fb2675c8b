import br.com.pilotstatus.benchmarks.plain.CreateLine;
import br.com.pilotstatus.benchmarks.plain.LineCreated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.glassfish.jersey.server.ResourceConfig;

/** Jersey and its Jackson as they come: no key, no validation. */
public final class PlainMethod extends ResourceConfig {

    public PlainMethod() {
        register(Lines.class);
    }

    @Path("/v1/lines")
    public static final class Lines {
        @POST
        @Consumes("application/json")
        @Produces("application/json")
        public Response create(CreateLine line) {
            return Response.status(201).entity(LineCreated.of(line)).build();
        }
    }
}
