package app.ritme;

import static org.assertj.core.api.Assertions.assertThat;

import app.ritme.account.AccountId;
import app.ritme.account.AccountPrincipal;
import app.ritme.account.ColorSchemeChoice;
import app.ritme.account.FoundingRequest;
import app.ritme.account.SignUp;
import app.ritme.organisation.Accent;
import app.ritme.organisation.EquipmentData;
import app.ritme.organisation.LocationData;
import app.ritme.organisation.LocationId;
import app.ritme.organisation.NewOrganisation;
import app.ritme.organisation.OrganisationBeginning;
import app.ritme.organisation.OrganisationData;
import app.ritme.organisation.RoomData;
import app.ritme.organisation.RoomKind;
import app.ritme.people.MemberData;
import app.ritme.people.SkillId;
import app.ritme.schedule.series.Repetition;
import app.ritme.schedule.series.Rhythm;
import app.ritme.shared.Anyone;
import app.ritme.shared.BillingManagers;
import app.ritme.shared.Guests;
import app.ritme.shared.Language;
import app.ritme.shared.LinkHolders;
import app.ritme.shared.LocalizedText;
import app.ritme.shared.Managers;
import app.ritme.shared.Members;
import app.ritme.shared.Operators;
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
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
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
            BillingManagers.class,
            Operators.class,
            LinkHolders.class,
            SystemOnly.class);

    private ServiceCalls() {}

    /**
     * What the ids of one call are, by the type that names them.
     *
     * @param values of each {@code XxxId}; one that is not in it names something that does not exist
     * @param uuid of a plain UUID
     */
    record Ids(Map<String, UUID> values, UUID uuid, Secret secret) {

        static Ids random() {
            return new Ids(Map.of(), UUID.randomUUID(), Secret.make());
        }

        /** One parameter of a type can mean others than the rest do: then it is listed with its name, as "PersonId carer". */
        UUID value(Class<?> type, String name) {
            UUID plain = values.getOrDefault(type.getSimpleName(), UUID.randomUUID());
            return values.getOrDefault(type.getSimpleName() + " " + name, plain);
        }

        /** The same, but for what these name otherwise. */
        Ids but(Map<String, UUID> others) {
            var all = new HashMap<>(values);
            all.putAll(others);
            return new Ids(all, uuid, secret);
        }
    }

    /** Whether a type names something: a record around one UUID, such as {@code RoomId}. */
    static boolean isId(Class<?> type) {
        return type.isRecord()
                && type.getSimpleName().endsWith("Id")
                && type.getRecordComponents().length == 1
                && type.getRecordComponents()[0].getType() == UUID.class;
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

        /** Every type of id this call takes, also inside of others. */
        Set<Class<?>> idTypes() {
            var types = new HashSet<Class<?>>();
            for (Type type : method.getGenericParameterTypes()) {
                gather(type, types);
            }
            return types;
        }

        private static void gather(Type type, Set<Class<?>> found) {
            if (type instanceof ParameterizedType generic) {
                gather(last(generic), found);
            } else if (isId((Class<?>) type)) {
                found.add((Class<?>) type);
            } else if (((Class<?>) type).isRecord()) {
                for (var part : ((Class<?>) type).getRecordComponents()) {
                    gather(part.getGenericType(), found);
                }
            } else if (((Class<?>) type).isSealed() && bearsId(type)) {
                gather(named((Class<?>) type), found);
            }
        }

        /** Arguments whose ids are those of {@code usual}, but at one position those of {@code there}. */
        Object[] arguments(Ids usual, int position, Ids there) {
            Type[] types = method.getGenericParameterTypes();
            var arguments = new Object[types.length];
            for (int i = 0; i < types.length; i++) {
                arguments[i] = sample(types[i], method.getParameters()[i].getName(), i == position ? there : usual);
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

        private Object sample(Type type, String name, Ids ids) {
            if (type instanceof ParameterizedType generic) {
                return around((Class<?>) generic.getRawType(), sample(last(generic), name, ids));
            }
            Object found = known((Class<?>) type, name, ids);
            if (found == null && ((Class<?>) type).isEnum()) {
                found = ((Class<?>) type).getEnumConstants()[0];
            }
            if (found == null && ((Class<?>) type).isRecord()) {
                found = record((Class<?>) type, ids);
            }
            if (found == null && ((Class<?>) type).isSealed()) {
                found = sample(named((Class<?>) type), name, ids);
            }
            assertThat(found)
                    .as("%s needs a sample of %s here", this, type.getTypeName())
                    .isNotNull();
            return Objects.requireNonNull(found);
        }

        /** Of several kinds the first that names something. */
        private static Class<?> named(Class<?> kinds) {
            return Arrays.stream(kinds.getPermittedSubclasses())
                    .filter(Call::bearsId)
                    .findFirst()
                    .orElseThrow();
        }

        private static Object around(Class<?> container, Object content) {
            return switch (container.getSimpleName()) {
                case "Set" -> Set.of(content);
                case "List", "Collection" -> List.of(content);
                case "Map" -> Map.of();
                default -> Optional.of(content);
            };
        }

        /** Any other record, from samples of its parts. */
        private Object record(Class<?> type, Ids ids) {
            try {
                var parts = Arrays.stream(type.getRecordComponents())
                        .map(part -> sample(part.getGenericType(), part.getName(), ids))
                        .toArray();
                var types = Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
                var constructor = type.getDeclaredConstructor(types);
                constructor.setAccessible(true);
                return constructor.newInstance(parts);
            } catch (ReflectiveOperationException unfit) {
                throw new AssertionError(this + " needs a sample of " + type.getSimpleName() + " here", unfit);
            }
        }

        private static Type last(ParameterizedType generic) {
            return generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
        }

        private static @Nullable Object known(Class<?> type, String name, Ids ids) {
            if (isId(type)) {
                return id(type, ids.value(type, name));
            }
            return switch (type.getSimpleName()) {
                case "String" -> "sample " + UUID.randomUUID();
                case "UUID" -> ids.uuid();
                case "Secret" -> ids.secret();
                case "int", "Integer" -> 5;
                case "OptionalInt" -> OptionalInt.of(5);
                case "long", "Long" -> 0L;
                case "BigDecimal" -> new BigDecimal("5.00");
                case "Instant" -> Instant.parse("2030-01-01T10:00:00Z");
                case "LocalTime" -> LocalTime.of(10, 0);
                case "LocalDateTime" -> LocalDateTime.of(2030, 1, 1, 10, 0);
                case "Duration" -> Duration.ofMinutes(45);
                case "DayOfWeek" -> DayOfWeek.TUESDAY; // 2030-01-01
                case "LocalizedText" -> LocalizedText.of("Voorbeeld", "Sample");
                case "Currency" -> euro();
                case "boolean", "Boolean" -> false;
                case "byte[]" -> Houses.aPicture();
                case "LocalDate" -> LocalDate.of(2030, 1, 1);
                case "ZoneId" -> Houses.ZONE;
                case "Role" -> Role.STAFF;
                case "Language" -> Language.EN;
                case "ColorSchemeChoice" -> ColorSchemeChoice.DARK;
                case "EmailAddress" -> Houses.anAddress("sample");
                case "Slug" -> Houses.aSlug("sample");
                case "Accent" -> Accent.DEFAULT;
                case "AccountPrincipal" -> new AccountPrincipal(new AccountId(ids.value(AccountId.class, name)), 0);
                case "NewOrganisation" -> new NewOrganisation(Houses.aSlug("sample"), "Sample", Houses.ZONE);
                case "OrganisationBeginning" -> new OrganisationBeginning(Language.EN, euro());
                case "OrganisationData" ->
                    new OrganisationData("Sample", Houses.ZONE, Language.EN, true, euro(), Accent.DEFAULT);
                case "LocationData" -> new LocationData("Sample " + UUID.randomUUID(), Houses.ZONE, "");
                case "RoomData" -> new RoomData("Sample " + UUID.randomUUID(), RoomKind.TALK, 2, 0);
                case "EquipmentData" ->
                    new EquipmentData(
                            "Sample " + UUID.randomUUID(),
                            Map.of(new LocationId(ids.value(LocationId.class, name)), 2));
                case "Repetition" -> Repetition.times(Rhythm.daily(), LocalDate.of(2030, 1, 1), 2);
                case "PersonData" -> Houses.person("Sample", Optional.of(Houses.anAddress("sample")));
                case "MemberData" ->
                    new MemberData(Role.STAFF, false, Set.of(new SkillId(ids.value(SkillId.class, name))));
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
                            new AccountId(ids.value(AccountId.class, name)),
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

        private static Object id(Class<?> type, UUID value) {
            try {
                return type.getConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException impossible) {
                throw new AssertionError(impossible);
            }
        }

        private static boolean bearsId(Type type) {
            if (type instanceof ParameterizedType generic) {
                return bearsId(last(generic));
            }
            var plain = (Class<?>) type;
            // An account is of no house.
            if (plain == AccountId.class) {
                return false;
            }
            return plain == UUID.class
                    || plain == Secret.class
                    || (plain.isRecord()
                            && Arrays.stream(plain.getRecordComponents())
                                    .anyMatch(part -> bearsId(part.getGenericType())))
                    || (plain.isSealed()
                            && Arrays.stream(plain.getPermittedSubclasses()).anyMatch(Call::bearsId));
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
