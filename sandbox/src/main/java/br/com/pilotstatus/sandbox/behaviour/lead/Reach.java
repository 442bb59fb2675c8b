package br.com.pilotstatus.sandbox.behaviour.lead;

import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.world.Call;
import br.com.pilotstatus.sandbox.world.Ids;
import br.com.pilotstatus.sandbox.world.Refusal;
import org.jspecify.annotations.Nullable;

/** Which numbers the call that is served may see, where an operation is for the account and for one number. */
final class Reach {

    private final NumberRegistry numbers;

    Reach(NumberRegistry numbers) {
        this.numbers = numbers;
    }

    /** Whether rows of a number are listed: a number's key sees its own, an account's key all, or those of one that it names. */
    boolean lists(String number) {
        String only = Call.current().named();
        return only == null || same(only, number);
    }

    /**
     * Returns a number that may be acted on.
     *
     * @throws Refusal 403 if there is none, or the key is that of another
     */
    String checked(String number) {
        if (numbers.active(number) == null
                || Call.current().isNumberKey() && !same(Call.current().named(), number)) {
            throw Refusal.of(403, "NUMBER_NOT_IN_GRANT", "The credential does not cover this number");
        }
        return number;
    }

    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && Ids.plain(one).equals(Ids.plain(other));
    }
}
