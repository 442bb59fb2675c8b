package br.com.pilotstatus.sandbox.dispatch;

import br.com.pilotstatus.model.ErrorResponse;
import br.com.pilotstatus.server.OperationInfo;
import br.com.pilotstatus.server.OperationResult;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An interface as the generator makes them. */
interface PetsApi {

    @OperationInfo(id = "getPet")
    GetPetResult getPet(@PathParam("id") String id);

    @OperationInfo(id = "feedPet")
    FeedPetResult feedPet(@PathParam("id") String id, JsonNode food);

    @OperationInfo(id = "hearPet")
    HearPetResult hearPet();

    sealed interface GetPetResult extends OperationResult {

        record Ok(JsonNode body) implements GetPetResult {
            @Override
            public int status() {
                return 200;
            }
        }

        record NotFound(ErrorResponse body) implements GetPetResult {
            @Override
            public int status() {
                return 404;
            }
        }
    }

    sealed interface FeedPetResult extends OperationResult {

        record Success(int status) implements FeedPetResult {

            public Success {
                if (status / 100 != 2) {
                    throw new IllegalArgumentException("status must be a success");
                }
            }

            @Override
            public @Nullable Object body() {
                return null;
            }
        }

        record OtherStatus(int status, ErrorResponse body) implements FeedPetResult {
            public OtherStatus {
                if (status < 400) {
                    throw new IllegalArgumentException("status must be an error");
                }
            }
        }
    }

    sealed interface HearPetResult extends OperationResult {

        record Ok(InputStream body, String mediaType, String contentDisposition) implements HearPetResult {
            @Override
            public int status() {
                return 200;
            }

            @Override
            public Map<String, Object> headers() {
                return Map.of("Content-Disposition", contentDisposition);
            }
        }
    }
}
