package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.model.fixture.bakery.OrderLine;
import br.com.pilotstatus.server.AllOf;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.io.InputStream;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Operations written by hand to probe the runtime: what no generated interface would allow, or the fixture does not have. */
@Path("/probe")
public interface ProbeApi {

    @GET
    @Path("/result")
    @Produces({"application/json", "text/plain", "application/octet-stream"})
    @OperationInfo(
            id = "result",
            responses = {"200", "429"})
    @Nullable OperationResult result();

    @GET
    @Path("/later")
    @Produces("application/json")
    @OperationInfo(id = "later")
    CompletionStage<OperationResult> later();

    @GET
    @Path("/secret")
    @Produces("application/json")
    @OperationInfo(id = "secret", security = @AllOf({"shopKey", "managerKey"}))
    OperationResult secret();

    @GET
    @Path("/unknown-scheme")
    @Produces("application/json")
    @OperationInfo(id = "unknownScheme", security = @AllOf("neverDeclared"))
    OperationResult unknownScheme();

    @POST
    @Path("/list")
    @Consumes({"application/json", "application/vnd.bakery+json"})
    @Produces("application/json")
    @OperationInfo(id = "list", consumes = "application/json")
    OperationResult list(@NotNull @Size(max = 2) List<@NotNull @Valid OrderLine> lines);

    @POST
    @Path("/any")
    @Consumes("application/json")
    @Produces("application/json")
    @OperationInfo(id = "any", consumes = "application/json")
    OperationResult any(@Nullable Object body);

    @POST
    @Path("/text")
    @Consumes({"text/plain", "application/json"})
    @Produces("text/plain")
    @OperationInfo(
            id = "text",
            consumes = {"application/json", "text/plain"})
    OperationResult text(@NotNull @Size(max = 8) String text);

    @POST
    @Path("/bytes")
    @Consumes("image/*")
    @Produces("*/*")
    @OperationInfo(id = "bytes", consumes = "image/*")
    OperationResult bytes(@NotNull InputStream bytes);

    @POST
    @Path("/anything")
    @Produces("text/plain")
    @OperationInfo(id = "anything", consumes = "*/*")
    OperationResult anything(@NotNull InputStream body);

    @POST
    @Path("/note")
    @Produces("text/plain")
    @OperationInfo(id = "note", consumes = "text/plain")
    OperationResult note(@Nullable String note);

    @POST
    @Path("/form")
    @Consumes({"multipart/form-data", "application/x-www-form-urlencoded"})
    @Produces("application/json")
    @OperationInfo(
            id = "form",
            consumes = {"multipart/form-data", "application/x-www-form-urlencoded"})
    OperationResult form(@NotNull Map<String, Object> form);

    @GET
    @Path("/words")
    @Produces("application/json")
    @OperationInfo(id = "words")
    OperationResult words(
            @QueryParam("at") @Nullable OffsetDateTime at,
            @QueryParam("day") @Nullable LocalDate day,
            @QueryParam("id") @Nullable UUID id,
            @QueryParam("uri") @Nullable URI uri,
            @QueryParam("amount") @Nullable BigDecimal amount,
            @QueryParam("yes") @Nullable Boolean yes,
            @QueryParam("n") @Size(max = 2) List<Integer> numbers,
            @QueryParam("pages") @DefaultValue("3") Integer pages,
            @CookieParam("visit") @Nullable Long visit);
}
