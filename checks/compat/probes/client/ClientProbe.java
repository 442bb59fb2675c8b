package probe;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.client.fixture.error.ConflictException;
import br.com.pilotstatus.client.error.ResponseUnreadableException;
import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.fixture.widgets.AddPhotoRequest;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.Owner;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** Calls a server whose responses and requests the test knows, and says what came. */
public final class ClientProbe {

    private ClientProbe() {}

    /** Everything, with clients that are made for it. */
    public static void run(String server) {
        try (FixtureClient client = builder(server).build()) {
            ask(client);
            ClientRequestFilter filter = request -> request.getHeaders().putSingle("x-trace", "42");
            try (FixtureClient filtered = builder(server).register(filter).build()) {
                say("filtered", () -> text(filtered.widgets().createWidget("filtered", request())));
            }
        } catch (Throwable failure) {
            System.out.println("probe> failed: " + chain(failure));
        }
    }

    /** What a user sets. */
    public static FixtureClient.Builder builder(String server) {
        return FixtureClient.builder().baseUrl(URI.create(server)).apiKey("ps_key").maxRetries(0)
                .totalTimeout(Duration.ofSeconds(30));
    }

    /** Everything, with a client that an application has made. */
    public static void ask(FixtureClient client) {
        say("created", () -> text(client.widgets().createWidget("created", request())));
        say("taken", () -> {
            try {
                return text(client.widgets().createWidget("taken", request()));
            } catch (ConflictException e) {
                return "409 " + e.error().error() + " " + e.error().code();
            }
        });
        say("unreadable", () -> {
            try {
                return text(client.widgets().createWidget("unreadable", request()));
            } catch (ResponseUnreadableException e) {
                return e.getMessage() + " " + e.rawBody();
            }
        });
        say("later", () -> text(client.async().widgets().createWidget("later", request()).get(30, TimeUnit.SECONDS)));
        say("later taken", () -> {
            try {
                return text(client.async().widgets().createWidget("taken", request()).get(30, TimeUnit.SECONDS));
            } catch (ExecutionException e) {
                return "409 " + ((ConflictException) e.getCause()).error().error();
            }
        });
        say("upload", () -> client.media().addPhoto("a b", AddPhotoRequest.builder()
                .title("São").photo(FilePart.of("a.png", "image/png", new byte[] {0, (byte) 0xff, 13, 10}))
                .owner(Owner.builder().name("Ana").build()).build()).id());
    }

    /** What every call sends. */
    public static CreateWidgetRequest request() {
        return CreateWidgetRequest.builder().name("Bracket").number("5511999999999").secretRecipe("r3c1p3")
                .priceCents(1250L).availableFrom(LocalDate.of(2026, 5, 1)).build();
    }

    /** What came, in one line. */
    public static String text(Widget widget) {
        return widget.id() + " " + widget.colour() + " " + widget.priceCents() + " " + widget.createdAt() + " "
                + (widget.owner() == null ? null : widget.owner().name()) + " " + widget.labels() + " "
                + widget.additionalProperties();
    }

    /** Makes a call and says what came of it. */
    public static void say(String check, Callable<String> call) {
        String saw;
        try {
            saw = call.call();
        } catch (Throwable failure) {
            saw = chain(failure);
        }
        System.out.println("probe> " + check + ": " + saw);
    }

    private static String chain(Throwable failure) {
        StringBuilder text = new StringBuilder();
        for (Throwable each = failure; each != null; each = each.getCause()) {
            text.append(text.isEmpty() ? "" : " < ").append(each);
        }
        return text.toString().replace('\n', ' ');
    }
}
