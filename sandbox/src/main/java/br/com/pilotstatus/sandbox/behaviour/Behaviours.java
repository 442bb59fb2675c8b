package br.com.pilotstatus.sandbox.behaviour;

import br.com.pilotstatus.model.CreateMetaNumberResponse;
import br.com.pilotstatus.model.PhoneLineVerificationStatus;
import br.com.pilotstatus.model.WebhookEvent;
import br.com.pilotstatus.sandbox.behaviour.account.ApiKeys;
import br.com.pilotstatus.sandbox.behaviour.account.Projects;
import br.com.pilotstatus.sandbox.behaviour.ad.AdAccounts;
import br.com.pilotstatus.sandbox.behaviour.ad.AdSummaries;
import br.com.pilotstatus.sandbox.behaviour.ad.Referrals;
import br.com.pilotstatus.sandbox.behaviour.call.CallSettings;
import br.com.pilotstatus.sandbox.behaviour.call.Calls;
import br.com.pilotstatus.sandbox.behaviour.group.Groups;
import br.com.pilotstatus.sandbox.behaviour.group.Newsletters;
import br.com.pilotstatus.sandbox.behaviour.lead.LeadForms;
import br.com.pilotstatus.sandbox.behaviour.lead.LeadPages;
import br.com.pilotstatus.sandbox.behaviour.lead.Leads;
import br.com.pilotstatus.sandbox.behaviour.lead.PageLinks;
import br.com.pilotstatus.sandbox.behaviour.line.Recordings;
import br.com.pilotstatus.sandbox.behaviour.line.Review;
import br.com.pilotstatus.sandbox.behaviour.line.Verifications;
import br.com.pilotstatus.sandbox.behaviour.message.Dashboard;
import br.com.pilotstatus.sandbox.behaviour.message.History;
import br.com.pilotstatus.sandbox.behaviour.message.MessageEvents;
import br.com.pilotstatus.sandbox.behaviour.message.MessageSeed;
import br.com.pilotstatus.sandbox.behaviour.message.Messages;
import br.com.pilotstatus.sandbox.behaviour.message.Outbox;
import br.com.pilotstatus.sandbox.behaviour.message.SendChecks;
import br.com.pilotstatus.sandbox.behaviour.number.MetaNumbers;
import br.com.pilotstatus.sandbox.behaviour.number.NumberLife;
import br.com.pilotstatus.sandbox.behaviour.number.NumberPatch;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRegistry;
import br.com.pilotstatus.sandbox.behaviour.number.NumberRow;
import br.com.pilotstatus.sandbox.behaviour.number.NumberSeed;
import br.com.pilotstatus.sandbox.behaviour.number.NumberViews;
import br.com.pilotstatus.sandbox.behaviour.number.Numbers;
import br.com.pilotstatus.sandbox.behaviour.number.RemotePairings;
import br.com.pilotstatus.sandbox.behaviour.template.TemplateShelf;
import br.com.pilotstatus.sandbox.behaviour.template.Templates;
import br.com.pilotstatus.sandbox.behaviour.webhook.Deliveries;
import br.com.pilotstatus.sandbox.behaviour.webhook.DeliveryLog;
import br.com.pilotstatus.sandbox.behaviour.webhook.Events;
import br.com.pilotstatus.sandbox.behaviour.webhook.Subscriptions;
import br.com.pilotstatus.sandbox.document.Document;
import br.com.pilotstatus.sandbox.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** All that behaves, seeded. */
public final class Behaviours {

    private final List<CreateMetaNumberResponse> created = new CopyOnWriteArrayList<>();
    private final List<Object> all = new ArrayList<>();
    private final World world;
    private final NumberRegistry numbers;
    private final Outbox outbox;
    private final Review review = new Review();
    private final Events events;
    private final MessageEvents messageEvents;
    private final Deliveries deliveries;

    /**
     * Makes all of them.
     *
     * @param world what they share
     * @param document its examples are the seed
     * @param seeded the id of the number that is there from the start
     * @param secrets what signs events, by the names of the webhooks' registries
     */
    public Behaviours(World world, Document document, String seeded, Map<String, String> secrets) {
        this.world = world;
        numbers = new NumberRegistry(world);
        NumberViews views = new NumberViews(world, document);
        NumberSeed.plant(numbers, document);
        all.add(new Numbers(world, numbers, views));
        all.add(new NumberPatch(world, numbers, views));
        all.add(new NumberLife(world, numbers));
        all.add(new MetaNumbers(world, numbers, document, created));
        all.add(new RemotePairings(world, numbers, views, document));
        TemplateShelf templates = new TemplateShelf(world, seeded, document);
        all.add(new Templates(world, numbers, templates));
        outbox = new Outbox(world);
        MessageSeed.plant(outbox, seeded, document);
        all.add(new Messages(world, numbers, outbox, new SendChecks(templates)));
        all.add(new History(world, numbers, outbox, seeded, document));
        all.add(new Dashboard(world, numbers, outbox));
        all.add(new ApiKeys(world, numbers));
        all.add(new Projects(world, document));
        all.add(new AdAccounts(world, document));
        all.add(new AdSummaries(numbers, seeded, document));
        all.add(new Referrals(numbers, seeded, document));
        all.add(new Groups(world, numbers, seeded, document));
        all.add(new Newsletters(numbers, seeded, document));
        Leads leads = new Leads(world, numbers, document);
        PageLinks links = new PageLinks(world, numbers, document);
        LeadForms forms = new LeadForms(world, links, document);
        all.add(leads);
        all.add(forms);
        all.add(new LeadPages(world, numbers, links, forms, leads, document));
        all.add(new Calls(world, numbers, seeded, document));
        all.add(new CallSettings(numbers, seeded, document));
        all.add(new Verifications(world, review));
        all.add(new Recordings());
        events = new Events(document, secrets);
        Subscriptions subscriptions = new Subscriptions(world, numbers, events, document);
        DeliveryLog log = new DeliveryLog(subscriptions);
        all.add(subscriptions);
        all.add(log);
        messageEvents = new MessageEvents(outbox, numbers);
        deliveries = new Deliveries(world, events, subscriptions, log, List.of(messageEvents));
    }

    /** Returns the objects whose public methods are operations. */
    public List<Object> all() {
        return List.copyOf(all);
    }

    /** Returns what is to be delivered to webhooks. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** Returns the events of the document's examples. */
    public List<WebhookEvent> events() {
        return events.examples();
    }

    /** Returns the numbers of Meta that were created, oldest first; a copy. */
    public List<CreateMetaNumberResponse> created() {
        return List.copyOf(created);
    }

    /**
     * Lets the charge of a number be unpaid from now on.
     *
     * @throws IllegalArgumentException if there is no such number
     */
    public void leaveUnpaid(String number) {
        NumberRow row = numbers.active(number);
        if (row == null) {
            throw new IllegalArgumentException("There is no number " + number);
        }
        row.leaveUnpaid(world.now());
    }

    /**
     * Decides the review of the account's verification.
     *
     * @throws IllegalStateException if nothing is in review
     */
    public void decide(PhoneLineVerificationStatus status) {
        review.decide(status, world.now());
    }

    /**
     * Lets a message fail.
     *
     * @throws IllegalArgumentException if there is no such message
     */
    public void fail(String message, String errorCode) {
        if (!outbox.fail(message, errorCode)) {
            throw new IllegalArgumentException("There is no message " + message);
        }
        WebhookEvent failed = messageEvents.failed(message, world.now());
        if (failed != null) {
            deliveries.publish(failed);
        }
    }
}
