package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RateLimitedException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.model.CreateMetaNumberRequest;
import java.time.Duration;

public final class Errors {

    private Errors() {
    }

    public static String create(PilotStatusClient client, CreateMetaNumberRequest request) {
        // README: errors
        try {
            return "created " + client.numbers().createMetaNumber(request).number().id();
        } catch (ConflictException e) {                    // 409: the server's own words, typed
            return e.error().error();
        } catch (RateLimitedException e) {                 // 429, after the retries
            return "come back in " + e.retryAfter().orElse(Duration.ofMinutes(1));
        } catch (ApiException e) {                         // any other error response
            return e.operation() + " failed with " + e.status();
        } catch (RequestNotSentException e) {              // nothing reached the server: repeat freely
            return "not sent";
        } catch (OutcomeUnknownException e) {              // it may have acted: look before you repeat
            return "perhaps";
        }
        // README: end
    }
}
