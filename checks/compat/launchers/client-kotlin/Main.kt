import br.com.pilotstatus.client.fixture.FixtureClient
import br.com.pilotstatus.client.fixture.error.ConflictException
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest
import br.com.pilotstatus.model.fixture.widgets.Widget
import jakarta.ws.rs.client.ClientRequestFilter
import java.time.LocalDate
import probe.ClientProbe

/** A program in Kotlin: what the client says of null is held by the compiler, which takes a warning for a failure. */
fun main(args: Array<String>) {
    ClientProbe.builder(args[0]).build().use { ClientProbe.ask(it) }
    ClientProbe.builder(args[0])
        .register(ClientRequestFilter { it.headers.putSingle("x-trace", "42") })
        .build()
        .use { client: FixtureClient -> ClientProbe.say("filtered") { ClientProbe.text(create(client)) } }
}

private fun create(client: FixtureClient): Widget =
    try {
        val widget: Widget = client.widgets().createWidget("filtered", request())
        val letters: Int = widget.name()?.length ?: 0
        check(letters == 0)
        widget
    } catch (e: ConflictException) {
        error(e.error().error() ?: "no words")
    }

private fun request(): CreateWidgetRequest =
    CreateWidgetRequest.builder()
        .name("Bracket")
        .number("5511999999999")
        .secretRecipe("r3c1p3")
        .priceCents(1250)
        .availableFrom(LocalDate.of(2026, 5, 1))
        .build()
