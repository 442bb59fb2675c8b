package br.com.pilotstatus.server.testing;

import br.com.pilotstatus.model.FilePart;
import br.com.pilotstatus.model.fixture.bakery.AddPhotoRequest;
import br.com.pilotstatus.model.fixture.bakery.AddPhotoResponse;
import br.com.pilotstatus.model.fixture.bakery.Feedback;
import br.com.pilotstatus.model.fixture.bakery.Payment;
import br.com.pilotstatus.server.fixture.api.AddPhotoResult;
import br.com.pilotstatus.server.fixture.api.DeskApi;
import br.com.pilotstatus.server.fixture.api.PayResult;
import br.com.pilotstatus.server.fixture.api.SendFeedbackResult;

/** A desk that takes forms, and responds with what it got. */
public final class Desk implements DeskApi {

    @Override
    public AddPhotoResult addPhoto(AddPhotoRequest request) {
        FilePart photo = request.photo();
        return AddPhotoResult.created(AddPhotoResponse.builder()
                .id(request.title() + " " + photo.fileName() + " "
                        + photo.contentType() + " "
                        + (request.more() == null ? 0 : request.more().size()) + " " + request.line()
                        + " " + request.spice() + " " + request.shown())
                .bytes((long) photo.content().length)
                .build());
    }

    @Override
    public SendFeedbackResult sendFeedback(Feedback request) {
        return SendFeedbackResult.ok(request);
    }

    @Override
    public PayResult pay(Payment request) {
        return PayResult.ok(request);
    }
}
