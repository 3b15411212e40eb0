package app.ritme.billing.emulator;

import app.ritme.billing.emulator.api.Agenda;
import app.ritme.billing.emulator.api.Catalogue;
import app.ritme.billing.emulator.api.Checkouts;
import app.ritme.billing.emulator.api.Customers;
import app.ritme.billing.emulator.api.Dunning;
import app.ritme.billing.emulator.api.Hooks;
import app.ritme.billing.emulator.api.Portals;
import app.ritme.billing.emulator.api.Previews;
import app.ritme.billing.emulator.api.Renewals;
import app.ritme.billing.emulator.api.Schedules;
import app.ritme.billing.emulator.api.Subscriptions;
import app.ritme.billing.emulator.api.TestClocks;
import app.ritme.billing.emulator.delivery.Deliveries;
import app.ritme.billing.emulator.delivery.Distortion;
import app.ritme.billing.emulator.delivery.Events;
import app.ritme.billing.emulator.invoice.Collection;
import app.ritme.billing.emulator.invoice.CreditNotes;
import app.ritme.billing.emulator.invoice.InvoiceItems;
import app.ritme.billing.emulator.invoice.Invoices;
import app.ritme.billing.emulator.kit.Kit;
import app.ritme.billing.emulator.pages.Pages;
import app.ritme.billing.emulator.payment.Disputes;
import app.ritme.billing.emulator.payment.PaymentMethods;
import app.ritme.billing.emulator.payment.Payments;
import app.ritme.billing.emulator.payment.SetupIntents;
import app.ritme.billing.emulator.wire.Fault;
import app.ritme.billing.emulator.wire.Listener;
import app.ritme.billing.emulator.wire.Router;
import app.ritme.billing.emulator.world.Json;
import app.ritme.billing.emulator.world.Rendering;
import app.ritme.billing.emulator.world.Store;
import app.ritme.billing.emulator.world.Time;
import app.ritme.billing.emulator.world.Work;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Stripe, as far as Ritme needs it, on loopback. Never started in production. */
public final class StripeEmulator implements AutoCloseable {

    /** The version of the API it speaks. */
    public static final String API_VERSION = "2026-07-29.dahlia";

    private final Time time;
    private final Work work;
    private final Deliveries deliveries;
    private final Hooks hooks;
    private final Dunning dunning;
    private final Agenda agenda;
    private final Listener listener;
    private final @Nullable Memory memory;
    private final ScheduledExecutorService pulse =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());

    private StripeEmulator(EmulatorSettings settings) {
        Store store = new Store();
        time = new Time(settings.clock());
        time.knows(store);
        Rendering rendering = new Rendering(store);
        Events events = new Events(store, time, rendering, API_VERSION);
        deliveries = new Deliveries(store, time, settings.clock(), this::changed);
        work = new Work(
                () -> {
                    if (store.changed()) {
                        changed();
                    }
                    store.keep();
                    deliveries.accept(events.take());
                },
                () -> {
                    store.undo();
                    events.forget();
                });
        Router router = new Router();
        Kit kit = new Kit(store, time, events, this::url);
        PaymentMethods methods = new PaymentMethods(kit, router);
        Catalogue catalogue = new Catalogue(kit, router);
        Customers customers = new Customers(kit, methods, rendering, router);
        Payments payments = new Payments(kit, methods, router);
        InvoiceItems items = new InvoiceItems(kit, router);
        Invoices invoices = new Invoices(kit, items, router);
        Collection collection = new Collection(kit, payments, invoices, rendering, router);
        new CreditNotes(kit, invoices, payments, router);
        new Disputes(kit, payments, router);
        new SetupIntents(kit, methods, router);
        Subscriptions subscriptions = new Subscriptions(kit, catalogue, invoices, items, collection, router);
        customers.whenDeleted(subscriptions::customerGone);
        Renewals renewals = new Renewals(kit, invoices, collection, subscriptions);
        new Previews(kit, subscriptions, renewals, work, router);
        Schedules schedules = new Schedules(kit, subscriptions, renewals, router);
        dunning = new Dunning(kit, invoices, collection, subscriptions);
        agenda = new Agenda(kit, subscriptions, renewals, dunning, schedules, payments, customers);
        new TestClocks(kit, agenda, router);
        Checkouts checkouts = new Checkouts(
                kit, catalogue, customers, methods, payments, invoices, subscriptions, agenda, rendering, router);
        Portals portals = new Portals(kit, customers, methods, subscriptions, router);
        hooks = new Hooks(kit, deliveries, router);
        listener = new Listener(
                settings.port(),
                router,
                rendering,
                work,
                events,
                time,
                API_VERSION,
                settings.secretKey(),
                this::catchUp);
        new Pages(kit, work, checkouts, portals, payments, collection, methods).servedBy(listener, this::catchUp);
        Path file = settings.memory();
        memory = file == null ? null : new Memory(file, store, time, deliveries, work, this::url);
        Instant begins = settings.begins();
        if (memory != null && !memory.isEmpty()) {
            memory.recall();
        } else if (begins != null) {
            time.moveTo(begins);
        }
    }

    private void changed() {
        if (memory != null) {
            memory.changed();
        }
    }

    public static StripeEmulator start(EmulatorSettings settings) {
        StripeEmulator emulator = new StripeEmulator(settings);
        emulator.listener.start();
        var _ = emulator.pulse.scheduleAtFixedRate(emulator::beat, 1, 1, TimeUnit.SECONDS);
        return emulator;
    }

    public String url() {
        return "http://127.0.0.1:" + listener.port();
    }

    public Clock clock() {
        return time;
    }

    /** The time machine: lets time pass up to that moment, with all that falls due on the way, each at its own second. */
    public void advanceTo(Instant moment) {
        if (moment.isBefore(time.instant())) {
            throw new IllegalArgumentException("Time passes in one direction only.");
        }
        work.done(() -> agenda.passUntil(moment.getEpochSecond()));
        time.moveTo(moment);
        changed();
        deliveries.retry(time.now());
    }

    /** Time passes although nobody asks for anything. */
    private void beat() {
        try {
            catchUp();
            deliveries.retry(time.now());
            if (memory != null) {
                memory.write();
            }
        } catch (RuntimeException e) {
            System.getLogger(StripeEmulator.class.getName())
                    .log(System.Logger.Level.ERROR, "Stripe's emulator could not keep up with time", e);
        }
    }

    private void catchUp() {
        work.done(() -> agenda.passUntil(time.now()));
    }

    /** What becomes of a subscription when every attempt to be paid was in vain. */
    public void dunningEndsWith(Dunning.End how) {
        dunning.endsWith(how);
    }

    /** Brings every event to that address from now on, signed with that secret, also what waited for one; it is told anew in each life. */
    public void deliverTo(String webhookUrl, String secret) {
        ObjectNode endpoint = Json.object();
        endpoint.put("url", webhookUrl);
        endpoint.put("api_version", API_VERSION);
        endpoint.putArray("enabled_events").add("*");
        work.done(() -> {
            ObjectNode told = hooks.add(endpoint, secret).put(Store.PASSING, true);
            deliveries.adopt(told);
        });
        deliveries.retry(time.now());
    }

    /** Waits until every event was brought. */
    public void awaitQuiet(Duration longest) {
        deliveries.awaitQuiet(longest);
    }

    /** Waits until all that is due by now has happened, and every event of it was brought. */
    public void awaitSettled(Duration longest) {
        catchUp();
        deliveries.awaitQuiet(longest);
    }

    public void distort(Distortion how) {
        deliveries.distort(how);
    }

    /** What is held back by a distortion, in the order it happened: the id of each event. */
    public List<String> held() {
        return deliveries.held();
    }

    /** Lets go of those events, in this order. */
    public void release(List<String> eventIds) {
        deliveries.release(eventIds);
    }

    /** Brings an event once more, whatever became of it before. */
    public void bringAgain(String eventId) {
        deliveries.again(eventId);
    }

    /** That many requests to paths that begin so go wrong. */
    public void fail(Fault fault, String pathPrefix, int times) {
        listener.faults().add(fault, pathPrefix, times);
    }

    /** Nothing goes wrong any more. */
    public void forgetFaults() {
        listener.faults().clear();
    }

    @Override
    public void close() {
        pulse.shutdownNow();
        listener.close();
        deliveries.close();
        if (memory != null) {
            memory.write();
        }
    }
}
