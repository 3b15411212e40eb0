package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.account.FoundingRequest;
import app.ritme.account.SignUp;
import app.ritme.organisation.Accent;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.NewOrganisation;
import app.ritme.organisation.OrganisationBeginning;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.OrganisationId;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomId;
import app.ritme.organisation.RoomKind;
import app.ritme.people.InvitationId;
import app.ritme.people.MemberData;
import app.ritme.people.MemberId;
import app.ritme.people.PersonId;
import app.ritme.people.SkillId;
import app.ritme.shared.Anyone;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.Role;
import app.ritme.shared.Secret;
import app.ritme.shared.SignedIn;
import app.ritme.shared.StaffMembers;
import app.ritme.shared.SystemOnly;
import java.lang.annotation.Annotation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Service;
import org.springframework.util.ReflectionUtils;

/** Every public method of every service, found by reflection, with something to call it with. */
final class ServiceCalls {

    private static final List<Class<? extends Annotation>> ACCESS = List.of(
            Anyone.class,
            SignedIn.class,
            Members.class,
            StaffMembers.class,
            Guests.class,
            Managers.class,
            LinkHolders.class,
            SystemOnly.class);

    /** Types that name something of one house, or open it. */
    private static final List<Class<?>> IDS = List.of(
            OrganisationId.class,
            LocationId.class,
            RoomId.class,
            PersonId.class,
            MemberId.class,
            SkillId.class,
            InvitationId.class,
            AccountId.class,
            UUID.class,
            Secret.class);

    private ServiceCalls() {}

    /** What the ids of one call are; each later id gets its sample here, or the tests that use this fail. */
    record Ids(
            UUID tenant,
            UUID location,
            UUID room,
            UUID person,
            UUID member,
            UUID skill,
            UUID invitation,
            UUID account,
            UUID uuid,
            Secret secret) {

        static Ids random() {
            return new Ids(
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    Secret.make());
        }

        @Nullable
        Object of(Class<?> type) {
            return Map.<Class<?>, Object>ofEntries(
                            Map.entry(OrganisationId.class, new OrganisationId(tenant)),
                            Map.entry(LocationId.class, new LocationId(location)),
                            Map.entry(RoomId.class, new RoomId(room)),
                            Map.entry(PersonId.class, new PersonId(person)),
                            Map.entry(MemberId.class, new MemberId(member)),
                            Map.entry(SkillId.class, new SkillId(skill)),
                            Map.entry(InvitationId.class, new InvitationId(invitation)),
                            Map.entry(AccountId.class, new AccountId(account)),
                            Map.entry(UUID.class, uuid),
                            Map.entry(Secret.class, secret))
                    .get(type);
        }
    }

    /** A method of a service bean. */
    record Call(Object bean, Method method) {

        Class<? extends Annotation> access() {
            return annotation(method.getAnnotations())
                    .or(() -> annotation(method.getDeclaringClass().getAnnotations()))
                    .orElseThrow(() -> new AssertionError(this + " says not whom it serves"));
        }

        /** The positions of parameters that name something. */
        List<Integer> idPositions() {
            return Stream.iterate(0, i -> i < method.getParameterCount(), i -> i + 1)
                    .filter(i -> bearsId(method.getGenericParameterTypes()[i]))
                    .toList();
        }

        /** Arguments whose ids are those of {@code usual}, but at one position those of {@code there}. */
        Object[] arguments(Ids usual, int position, Ids there) {
            Type[] types = method.getGenericParameterTypes();
            var arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = sample(types[i], i == position ? there : usual);
            }
            return arguments;
        }

        /** What comes of it: the answer, or the exception that came instead. */
        Object outcome(Object... arguments) {
            try {
                return String.valueOf(method.invoke(bean, arguments));
            } catch (InvocationTargetException thrown) {
                return Objects.requireNonNull(thrown.getCause());
            } catch (IllegalAccessException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        private Object sample(Type type, Ids ids) {
            if (type instanceof ParameterizedType generic) {
                Object content = sample(generic.getActualTypeArguments()[0], ids);
                return generic.getRawType() == Set.class ? Set.of(content) : Optional.of(content);
            }
            Object id = ids.of((Class<?>) type);
            Object found = id != null ? id : other((Class<?>) type, ids);
            assertThat(found)
                    .as("%s needs a sample of %s here", this, type.getTypeName())
                    .isNotNull();
            return Objects.requireNonNull(found);
        }

        private static @Nullable Object other(Class<?> type, Ids ids) {
            return switch (type.getSimpleName()) {
                case "String" -> "sample " + UUID.randomUUID();
                case "int" -> 5;
                case "long" -> 0L;
                case "boolean" -> false;
                case "byte[]" -> Houses.aPicture();
                case "LocalDate" -> LocalDate.of(2030, 1, 1);
                case "ZoneId" -> Houses.ZONE;
                case "Role" -> Role.STAFF;
                case "Language" -> Language.EN;
                case "ColorSchemeChoice" -> ColorSchemeChoice.DARK;
                case "EmailAddress" -> Houses.anAddress("sample");
                case "Slug" -> Houses.aSlug("sample");
                case "Accent" -> Accent.DEFAULT;
                case "AccountPrincipal" -> new AccountPrincipal(new AccountId(ids.account()), 0);
                case "NewOrganisation" -> new NewOrganisation(Houses.aSlug("sample"), "Sample", Houses.ZONE);
                case "OrganisationBeginning" -> new OrganisationBeginning(Language.EN, euro());
                case "OrganisationData" ->
                    new OrganisationData("Sample", Houses.ZONE, Language.EN, true, euro(), Accent.DEFAULT);
                case "LocationData" -> new LocationData("Sample " + UUID.randomUUID(), Houses.ZONE, "");
                case "RoomData" -> new RoomData("Sample " + UUID.randomUUID(), RoomKind.TALK, 2, 0);
                case "PersonData" -> Houses.person("Sample", Optional.of(Houses.anAddress("sample")));
                case "MemberData" -> new MemberData(Role.STAFF, false, Set.of(new SkillId(ids.skill())));
                case "SignUp" ->
                    new SignUp(
                            "Sample",
                            Houses.aSlug("sample"),
                            Language.EN,
                            Houses.ZONE,
                            euro(),
                            "House",
                            "Sam Sample",
                            Houses.anAddress("sample"));
                case "FoundingRequest" ->
                    new FoundingRequest(
                            new AccountId(ids.account()),
                            "Sam Sample",
                            Houses.anAddress("sample"),
                            Language.EN,
                            euro(),
                            "House",
                            Houses.ZONE);
                default -> null;
            };
        }

        private static Currency euro() {
            return Currency.getInstance("EUR");
        }

        private static Optional<Class<? extends Annotation>> annotation(Annotation[] present) {
            return Arrays.stream(present)
                    .<Class<? extends Annotation>>map(Annotation::annotationType)
                    .filter(ACCESS::contains)
                    .findFirst();
        }

        private static boolean bearsId(Type type) {
            if (type instanceof ParameterizedType generic) {
                return bearsId(generic.getActualTypeArguments()[0]);
            }
            return IDS.contains(type) || type == MemberData.class;
        }
    }

    /** By name. */
    static List<Call> all(ApplicationContext context) {
        return context.getBeansWithAnnotation(Service.class).values().stream()
                .filter(bean -> AopUtils.getTargetClass(bean).getName().startsWith("app.ritme."))
                .flatMap(bean -> Arrays.stream(ReflectionUtils.getUniqueDeclaredMethods(
                                AopUtils.getTargetClass(bean),
                                method -> Modifier.isPublic(method.getModifiers())
                                        && !Modifier.isStatic(method.getModifiers())
                                        && method.getDeclaringClass() != Object.class))
                        .map(method -> new Call(bean, method)))
                .sorted(Comparator.comparing(Call::toString))
                .toList();
    }
}
