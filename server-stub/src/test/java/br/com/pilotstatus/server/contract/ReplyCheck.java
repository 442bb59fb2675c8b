package br.com.pilotstatus.server.contract;

import br.com.pilotstatus.server.contract.RequestMutation.Expectation;
import br.com.pilotstatus.server.testing.Reply;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;

/** Checks a response to a request that may have been mutated, by the document and an independent validator. */
final class ReplyCheck {

    private final Contract contract;
    private final RefusalCheck refusals;
    private final boolean agreed;

    /** Checks by a document; {@code agreed}: the stub reads just what the validator takes for valid. */
    ReplyCheck(Document document, boolean agreed) {
        this.agreed = agreed;
        this.contract = document.contract();
        this.refusals = new RefusalCheck(document);
    }

    List<String> violations(
            RequestDraft draft,
            Expectation expected,
            ResponseSamples.ResponseSample sample,
            Reply reply,
            List<String> calls) {
        Exchange exchange = draft.exchange(reply);
        List<String> against = requestViolations(exchange);
        boolean served = reply.status() == sample.status()
                && calls.equals(List.of(sample.operation().id()));
        if (served) {
            return served(expected, against, exchange);
        }
        List<String> wrong = new ArrayList<>();
        // Formats that the validator does not know, 2.0 for an integer: the stub is stricter than JSON Schema on
        // purpose.
        if (agreed && expected.validated() && against.isEmpty()) {
            wrong.add("the request keeps the document, and " + sample.status() + " was to come");
        }
        if (!expected.refusals().contains(reply.status())) {
            wrong.add("the status is " + reply.status() + ", not one of " + expected.refusals());
        }
        if (!calls.isEmpty()) {
            wrong.add("the implementation was called: " + calls);
        }
        wrong.addAll(refusal(draft, reply, exchange));
        return wrong;
    }

    private List<String> served(Expectation expected, List<String> against, Exchange exchange) {
        if (!expected.acceptable()) {
            return List.of("served, but to be refused with " + expected.refusals());
        }
        // No annotation says multipleOf, oneOf and the like: of a document that is not ours the response alone is
        // checked.
        List<String> wrong = new ArrayList<>(agreed ? against : List.of());
        // What is made of one alternative may fit another as well.
        contract.responseViolations(exchange).stream()
                .filter(each -> !EveryResponse.AMBIGUOUS.matcher(each).find())
                .forEach(wrong::add);
        return wrong;
    }

    private List<String> requestViolations(Exchange exchange) {
        try {
            return contract.requestViolations(exchange);
        } catch (JacksonException beyondLong) {
            return List.of("the validator cannot read such a number");
        }
    }

    /** What is wrong with a response that is no result of the operation. */
    List<String> refusal(RequestDraft draft, Reply reply, Exchange exchange) {
        return refusals.violations(draft, reply, exchange);
    }
}
