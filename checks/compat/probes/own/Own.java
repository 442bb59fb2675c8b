package probe;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

/** A resource of the user's own beside ours: what it returns is for the user's JSON module. */
@Path("/own")
public class Own {

    /** A field for Gson, a property for all others. */
    public static class Word {

        private final String word = "mine";

        public String getWord() {
            return word;
        }
    }

    @GET
    @Produces("application/json")
    public Word word() {
        return new Word();
    }
}
