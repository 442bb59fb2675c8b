package br.com.pilotstatus.client.faults;

import br.com.pilotstatus.client.fixture.FixtureClient;
import br.com.pilotstatus.model.fixture.widgets.CreateWidgetRequest;
import br.com.pilotstatus.model.fixture.widgets.Widget;
import java.util.concurrent.CompletableFuture;

/** An asynchronous call that one thread waits for and another cancels. */
final class AwaitedFuture {
    private final CreateWidgetRequest request;
    private volatile CompletableFuture<Widget> future = new CompletableFuture<>();

    AwaitedFuture(CreateWidgetRequest request) {
        this.request = request;
    }

    Widget join(FixtureClient client) {
        future = client.async().widgets().createWidget("porto", request);
        return future.join();
    }

    void cancel() {
        future.cancel(true);
    }
}
