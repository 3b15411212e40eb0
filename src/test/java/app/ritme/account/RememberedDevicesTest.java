package app.ritme.account;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.ritme.House;
import app.ritme.RitmeTest;
import app.ritme.account.RememberedDevices.Pass;
import app.ritme.people.GuestService;
import app.ritme.shared.NotFoundException;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RememberedDevicesTest extends RitmeTest {

    @Autowired
    private RememberedDevices devices;

    @Autowired
    private DeviceService service;

    @Autowired
    private AccountService own;

    @Autowired
    private GuestService guests;

    private House house;
    private House.Person here;
    private AccountId guest;

    @BeforeEach
    void begin() {
        house = houses.aHouse("Devices");
        here = houses.aGuest(house, "Gea");
        guest = here.accountId();
    }

    @Test
    void remembersAGuestForNinetyDays() {
        Pass pass = devices.remember(guest, "Phone").orElseThrow();

        assertThat(pass.lifetime()).isEqualTo(Duration.ofDays(90));
        age(pass, "89 days 23 hours");
        Pass used = devices.use(secret(pass)).orElseThrow();
        assertThat(used.account()).isEqualTo(guest);
        age(used, "90 days 1 second");
        assertThat(devices.use(secret(used))).isEmpty();
    }

    @Test
    void remembersStaffForTwelveHoursAfterTheLastUse() {
        AccountId staff = houses.aStaffMember(house, "Stan").accountId();
        Pass pass = devices.remember(staff, "Tablet").orElseThrow();

        assertThat(pass.lifetime()).isEqualTo(Duration.ofHours(12));
        age(pass, "11 hours 59 minutes");
        Pass used = devices.use(secret(pass)).orElseThrow();
        age(used, "11 hours 59 minutes");
        Pass again = devices.use(secret(used)).orElseThrow();
        age(again, "12 hours 1 second");
        assertThat(devices.use(secret(again))).isEmpty();
    }

    @Test
    void remembersNoManager() {
        assertThat(devices.remember(house.manager().accountId(), "Laptop")).isEmpty();
    }

    @Test
    void remembersBrieflyWhoIsInNoHouseYet() {
        Pass pass = devices.remember(houses.anAccount("Nele"), "Laptop").orElseThrow();
        assertThat(pass.lifetime()).isEqualTo(Duration.ofHours(12));
    }

    @Test
    void theStrictestRoleDecides() {
        houses.join(houses.aHouse("Second"), guest, "Gea", Role.STAFF);
        assertThat(devices.remember(guest, "Phone").orElseThrow().lifetime()).isEqualTo(Duration.ofHours(12));

        houses.join(houses.aHouse("Third"), guest, "Gea", Role.MANAGER);
        assertThat(devices.remember(guest, "Phone")).isEmpty();
    }

    @Test
    void aDeviceIsForgottenOnceItsOwnerBecomesManager() {
        Pass pass = devices.remember(guest, "Phone").orElseThrow();
        houses.join(houses.aHouse("Promotion"), guest, "Gea", Role.MANAGER);
        assertThat(devices.use(secret(pass))).isEmpty();
    }

    @Test
    void leavingTheLastHouseForgetsEveryDevice() {
        House second = houses.aHouse("Second");
        House.Person there = houses.join(second, guest, "Gea", Role.GUEST);
        Secret phone = secret(devices.remember(guest, "Phone").orElseThrow());

        doAs(house.manager(), () -> guests.endMembership(here.memberId()));
        await().atMost(20, SECONDS).until(() -> housesOffered() == 1);
        assertThat(devices.of(guest)).hasSize(1);

        doAs(second.manager(), () -> guests.endMembership(there.memberId()));
        await().atMost(20, SECONDS).until(() -> devices.of(guest).isEmpty());
        assertThat(devices.use(phone)).isEmpty();
    }

    private int housesOffered() {
        return superuser()
                .sql("select count(*) from platform.account_organisation where account_id = :account")
                .param("account", guest.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void theSecretChangesWithEachUse() {
        Secret first = secret(devices.remember(guest, "Phone").orElseThrow());
        Secret second = secret(devices.use(first).orElseThrow());
        assertThat(second).isNotEqualTo(first);

        // Another tab of the same browser comes a moment later with the one before: let in, and given no newer one.
        Pass otherTab = devices.use(first).orElseThrow();
        assertThat(otherTab.secret()).isEmpty();
        assertThat(devices.use(second)).isPresent();
    }

    @Test
    void theSecretBeforeIsRefusedAfterItsMinute() {
        Secret first = secret(devices.remember(guest, "Phone").orElseThrow());
        Secret second = secret(devices.use(first).orElseThrow());
        superuser()
                .sql("update platform.remembered_device set rotated_at = rotated_at - interval '61 seconds'"
                        + " where account_id = :account")
                .param("account", guest.value())
                .update();

        assertThat(devices.use(first)).isEmpty();
        assertThat(devices.use(second)).isPresent();
    }

    @Test
    void keepsOnlyTheHash() {
        Secret secret = secret(devices.remember(guest, "Phone").orElseThrow());
        assertThat(superuser()
                        .sql(
                                "select count(*) from platform.remembered_device d where d::text like '%' || :secret || '%'")
                        .param("secret", secret.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void itsOwnerSeesAndRevokesIt() {
        Pass phone = devices.remember(guest, "Phone").orElseThrow();
        Pass tablet = devices.remember(guest, "Tablet").orElseThrow();
        signIn(guest.value());

        assertThat(own.devices()).extracting(RememberedDevice::label).containsExactlyInAnyOrder("Phone", "Tablet");
        UUID id = own.devices().stream()
                .filter(device -> device.label().equals("Phone"))
                .findFirst()
                .orElseThrow()
                .id();
        own.forgetDevice(id);

        assertThat(devices.use(secret(phone))).isEmpty();
        assertThat(devices.use(secret(tablet))).isPresent();
        assertThatThrownBy(() -> own.forgetDevice(id)).isInstanceOf(NotFoundException.class);
    }

    @Test
    void anothersDeviceCannotBeRevoked() {
        Pass phone = devices.remember(guest, "Phone").orElseThrow();
        UUID id = devices.of(guest).getFirst().id();
        signIn(houses.aGuest(house, "Other").account());

        assertThatThrownBy(() -> own.forgetDevice(id)).isInstanceOf(NotFoundException.class);
        assertThat(devices.use(secret(phone))).isPresent();
    }

    @Test
    void signingOutEverywhereForgetsAll() {
        Pass phone = devices.remember(guest, "Phone").orElseThrow();
        signIn(guest.value());

        own.signOutEverywhere();

        assertThat(own.devices()).isEmpty();
        assertThat(service.recognise(secret(phone))).isEmpty();
    }

    @Test
    void signingOutByHandForgetsThisOne() {
        Pass phone = devices.remember(guest, "Phone").orElseThrow();
        service.forget(secret(phone));
        assertThat(service.recognise(secret(phone))).isEmpty();
    }

    private static Secret secret(Pass pass) {
        return pass.secret().orElseThrow();
    }

    /** Moves the row, not the clock. */
    private void age(Pass pass, String time) {
        int moved = superuser()
                .sql("update platform.remembered_device set expires_at = expires_at - cast(:time as interval),"
                        + " last_used_at = last_used_at - cast(:time as interval) where token_hash = :hash")
                .param("time", time)
                .param("hash", secret(pass).hash())
                .update();
        assertThat(moved).isOne();
    }
}
