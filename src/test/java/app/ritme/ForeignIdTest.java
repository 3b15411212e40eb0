package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.ServiceCalls.Call;
import app.ritme.ServiceCalls.Ids;
import app.ritme.organisation.LocationId;
import app.ritme.people.InvitationService;
import app.ritme.people.PersonId;
import app.ritme.people.TeamService;
import app.ritme.shared.EmailAddress;
import app.ritme.shared.Guests;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Operators;
import app.ritme.shared.Refusal;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.SystemOnly;
import app.ritme.shared.Tenancy.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Another house's id is answered exactly as an id that does not exist, by every method of every service. */
@SuppressWarnings("NullAway.Init")
class ForeignIdTest extends RitmeTest {

    /** Methods whose ids belong to no house, and why that is right. */
    private static final Map<String, String> EXCEPTIONS = Map.ofEntries(
            Map.entry("OrganisationDirectory.get", "an organisation's name and address are public"),
            Map.entry("SignInService.byLink", "the secret is the proof, whatever house one is in"),
            Map.entry("SignInService.linkOpens", "the secret is the proof"),
            Map.entry("SignInService.resetOpens", "the secret is the proof"),
            Map.entry("SignInService.reset", "the secret is the proof"),
            Map.entry("SignUpService.confirmation", "the secret is the proof"),
            Map.entry("SignUpService.confirm", "the secret is the proof"),
            Map.entry("DeviceService.recognise", "the secret is the proof"),
            Map.entry("DeviceService.forget", "the secret is the proof"),
            Map.entry("AccountMailService.issue", "a job's own id, of a link that belongs to no house"),
            Map.entry("ProvenAddressService.ticket", "an account belongs to no house"),
            Map.entry("MyReadersService.readings", "asks who read one's own things; nobody read what is not one's own"),
            Map.entry("MyReadersService.latest", "asks who read an own thing; nobody read what is not one's own"),
            Map.entry(
                    "TalkMailService.told",
                    "is given back the news it made; the database refuses another house's host"),
            Map.entry("MyWaitingService.waiting", "counts own rows; of a stay that is not one's own none is finished"),
            Map.entry(
                    "MyHomeLinkService.openings",
                    "asks who opened one's own links; nobody opened what is not one's own"),
            Map.entry(
                    "PhoneOutboxService.keep",
                    "a telephone makes the id; an exercise's is proven by MyDoneSetsService.log"),
            Map.entry(
                    "FloorOutboxService.keep",
                    "a tablet makes the id; a guest's and an exercise's are proven by GuestDoneSetsService.log"),
            Map.entry("HouseDirectory.offer", "writes a row of the bound house only; an account belongs to no house"),
            Map.entry("HouseDirectory.withdraw", "removes a row of the bound house only"));

    /**
     * The first moves only a reservation on: a house that is open is answered as none, its own id too. What is taken back names
     * the people and places of a change that was made, which no sample is; {@code HistoryServiceTest} takes such back. A talk is
     * planned some days ahead, which no sample is; {@code TalkServiceTest} plans one. A guest is asked again a week after a stay,
     * and no sample is that long ago; {@code AftercareTest} asks one. The others have no invoice to show here, where nobody pays; {@code TenantTest} of billing looks where somebody does.
     */
    private static final Set<String> NO_CONTROL = Set.of(
            "OrganisationRegistry.confirm",
            "AftercareMailService.due",
            "TalkService.plan",
            "HistoryService.takeBack",
            "PlanningService.takeBack",
            "PaymentService.payUrl",
            "PaymentService.invoicePdf");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private PlatformTransactionManager tenantTransactions;

    @Autowired
    @Qualifier("platformTransactions")
    private PlatformTransactionManager platformTransactions;

    @Autowired
    private InvitationService invitations;

    @Autowired
    private TeamService team;

    private House a;
    private String everyRow = "";

    @Test
    void answersAForeignIdAsOneThatDoesNotExist() {
        a = houses.aFullHouse("Larch");
        House b = houses.aFullHouse("Maple");
        Ids own = ids(a);
        Ids ownGuest = guestIds(a, own);
        Ids furnished = furnishedIds(own);
        Ids foreign = ids(b);
        everyRow = everyRow();
        String before = rows(b);
        List<Call> calls = ServiceCalls.all(context).stream()
                .filter(call -> !call.idPositions().isEmpty())
                .filter(call -> !EXCEPTIONS.containsKey(call.toString()))
                // who runs the server is in no house, and to them no house is another's
                .filter(call -> call.access() != Operators.class)
                .toList();
        assertThat(calls).hasSizeGreaterThan(25);
        for (Call call : calls) {
            for (int position : call.idPositions()) {
                Object toForeign = asItsCaller(call, () -> call.outcome(call.arguments(own, position, foreign)));
                Object toUnknown = asItsCaller(call, () -> call.outcome(call.arguments(own, position, Ids.random())));

                assertThat(said(toForeign)).as("%s at %d", call, position).isEqualTo(said(toUnknown));
                assertThat(isNothing(toForeign))
                        .as("%s at %d says %s", call, position, toForeign)
                        .isTrue();
                // Some methods are about those who work here, others about guests.
                if (!NO_CONTROL.contains(call.toString())) {
                    assertThat(List.of(
                                    said(undone(call, own)),
                                    said(undone(call, ownGuest)),
                                    said(undone(call, furnished))))
                            .as("%s at %d answers an own id", call, position)
                            .anyMatch(answer -> !answer.equals(said(toForeign)));
                }
                assertThat(rows(b)).as("%s at %d", call, position).isEqualTo(before);
            }
        }
    }

    @Test
    void everyExceptionStillExists() {
        assertThat(ServiceCalls.all(context).stream().map(Call::toString)).containsAll(EXCEPTIONS.keySet());
    }

    /** Of the newest row of each table, and where that is not enough, of what a furnishing names. */
    private Ids ids(House house) {
        var values = new HashMap<String, UUID>();
        ServiceCalls.all(context).stream()
                .flatMap(call -> call.idTypes().stream())
                .distinct()
                .forEach(type -> newest(type, house).ifPresent(id -> values.put(type.getSimpleName(), id)));
        values.put("OrganisationId", house.tenant());
        values.put("AccountId", house.managerAccount());
        // Whoever does something for a guest works here.
        List.of("carer", "coach", "hosts", "reader", "staff")
                .forEach(name -> values.put("PersonId " + name, house.managerPerson()));
        values.putAll(houses.idsOf(house));
        EmailAddress email = Houses.anAddress("Pim");
        PersonId person = as(
                house.manager(),
                () -> invitations.inviteToTeam(Houses.person("Pim", Optional.of(email)), Role.STAFF, Set.of()));
        var details = as(house.manager(), () -> team.details(person));
        values.put("PersonId", person.value());
        values.put("MemberId", Objects.requireNonNull(details.member()).value());
        values.put("InvitationId", details.invitation().orElseThrow().id().value());
        values.put("SkillId", houses.aSkill(house, "Sailing").value());
        values.put("LocationId", houses.aLocation(house, "Annex").value());
        values.put(
                "RoomId",
                houses.aRoom(house, new LocationId(values.get("LocationId")), "Attic")
                        .value());
        values.put(
                "EquipmentId",
                houses.anEquipment(house, new LocationId(values.get("LocationId")), "Mat", 100)
                        .value());
        // From the mail, because its leaving gives the invitation its last secret.
        Secret secret = secretIn(mailTo(email));
        opensToo(secret, house);
        return new Ids(values, aDevice(house), secret);
    }

    /** One secret for all that opens by one, since a call is given one. */
    private void opensToo(Secret secret, House house) {
        List.of("calendar_link", "hall_link", "enquiry_link", "home_link", "compass_link")
                .forEach(table -> superuser()
                        .sql("update app." + table + " set token_hash = :hash where tenant_id = :tenant")
                        .param("hash", secret.hash())
                        .param("tenant", house.tenant())
                        .update());
    }

    private Optional<UUID> newest(Class<?> type, House house) {
        String table = type.getSimpleName()
                .replaceFirst("Id$", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toLowerCase(Locale.ROOT);
        if (superuser()
                .sql("select to_regclass(:name) is null")
                .param("name", "app." + table)
                .query(Boolean.class)
                .single()) {
            return Optional.empty();
        }
        return superuser()
                .sql("select id from app." + table + " where tenant_id = :tenant order by id desc limit 1")
                .param("tenant", house.tenant())
                .query(UUID.class)
                .optional();
    }

    /** Written by hand, because a manager's devices are not remembered. */
    private UUID aDevice(House house) {
        return superuser()
                .sql(
                        "insert into platform.remembered_device (id, account_id, token_hash, rotated_at, label, created_at,"
                                + " last_used_at, expires_at) values (:id, :account, :hash, now(), 'Phone', now(), now(),"
                                + " now() + interval '1 day') returning id")
                .param("id", UUID.randomUUID())
                .param("account", house.managerAccount())
                .param("hash", Secret.make().hash())
                .query(UUID.class)
                .single();
    }

    private Ids guestIds(House house, Ids others) {
        House.Person guest = houses.aGuest(house, "Gus");
        return others.but(Map.of("PersonId", guest.person(), "MemberId", guest.member()));
    }

    /** Those the house's furniture is about, and a session somebody noted something about. */
    private Ids furnishedIds(Ids others) {
        return others.but(Map.of(
                "SessionId",
                Objects.requireNonNull(others.values().get("SessionId noted")),
                "PersonId",
                houses.guestOf(a).person(),
                "MemberId",
                houses.guestOf(a).member()));
    }

    private Object asItsCaller(Call call, ScopedValue.CallableOp<Object, RuntimeException> work) {
        if (call.access() == SystemOnly.class) {
            return in(Context.job(a.tenant()), work);
        }
        if (call.access() == LinkHolders.class) {
            return in(Context.link(a.tenant()), work);
        }
        return as(call.access() == Guests.class ? houses.guestOf(a) : a.manager(), work);
    }

    /** The same call with the house's own ids, taken back afterwards. */
    private Object undone(Call call, Ids own) {
        return asItsCaller(
                call,
                () -> new TransactionTemplate(platformTransactions)
                        .execute(platform -> new TransactionTemplate(tenantTransactions).execute(status -> {
                            Object answer = call.outcome(call.arguments(own, -1, own));
                            status.setRollbackOnly();
                            platform.setRollbackOnly();
                            return answer;
                        })));
    }

    private static String said(Object outcome) {
        return outcome instanceof Throwable thrown
                ? thrown.getClass().getSimpleName() + ": " + thrown.getMessage()
                : String.valueOf(outcome);
    }

    private static boolean isNothing(Object outcome) {
        return outcome instanceof NotFoundException
                || outcome instanceof Refusal
                || outcome.equals(Optional.empty().toString());
    }

    /** A fingerprint of all rows of a house but its tasks, which come and go; in one statement. */
    private String rows(House house) {
        return superuser()
                .sql(everyRow)
                .param("tenant", house.tenant())
                .query(String.class)
                .single();
    }

    private String everyRow() {
        return superuser()
                .sql("select relname from pg_class where relnamespace = 'app'::regnamespace and relkind in ('r', 'p')"
                        + " and relname <> 'scheduled_task' order by relname")
                .query(String.class)
                .list()
                .stream()
                .map(table -> "(select '" + table + "' || coalesce(md5(string_agg(t::text, ',' order by t.id)), '')"
                        + " from app." + table + " t where tenant_id = :tenant)")
                .collect(Collectors.joining(" || ", "select ", ""));
    }
}
