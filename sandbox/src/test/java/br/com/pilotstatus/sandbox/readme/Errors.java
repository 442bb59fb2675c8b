package br.com.pilotstatus.sandbox.readme;

import br.com.pilotstatus.client.PilotStatusClient;
import br.com.pilotstatus.client.error.ApiException;
import br.com.pilotstatus.client.error.ConflictException;
import br.com.pilotstatus.client.error.OutcomeUnknownException;
import br.com.pilotstatus.client.error.RateLimitedException;
import br.com.pilotstatus.client.error.RequestNotSentException;
import br.com.pilotstatus.model.ErrorCode;
import br.com.pilotstatus.model.SendMessageRequest;
import java.time.Duration;

public final class Errors {

    private Errors() {
    }

    public static String send(PilotStatusClient client, SendMessageRequest request) {
        // README: errors
        try {
            return "sent " + client.messages().sendMessage(request).id();
        } catch (ConflictException e) {                    // 409: the server's own words, typed
            return ErrorCode.NUMBER_BLOCKED.equals(e.error().code()) ? "pay first" : e.error().error();
        } catch (RateLimitedException e) {                 // 429, after the retries
            return "come back in " + e.retryAfter().orElse(Duration.ofMinutes(1));
        } catch (ApiException e) {                         // any other error response
            return e.operation() + " failed with " + e.status();
        } catch (RequestNotSentException e) {              // nothing reached the server: repeat freely
            return "not sent";
        } catch (OutcomeUnknownException e) {              // it may have acted: repeat with e.idempotencyKey()
            return "perhaps";
        }
        // README: end
    }
}
