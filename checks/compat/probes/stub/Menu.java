package probe;

import br.com.pilotstatus.server.fixture.later.api.GetMenuResult;
import br.com.pilotstatus.server.fixture.later.api.ShopApi;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A user's implementation in the background. */
public class Menu implements ShopApi {

    @Override
    public CompletionStage<GetMenuResult> getMenu() {
        return CompletableFuture.supplyAsync(() -> GetMenuResult.ok(List.of("rye-loaf", "bun")));
    }
}
