package dev.gopherdeck.storage;

/** Another process holds the home. Two servers on one database would not see each other's answers. */
public final class HomeBusyException extends StorageException {

    HomeBusyException(Home home, HomeHolder holder) {
        super(describe(home, holder), advise(holder));
    }

    private static String describe(Home home, HomeHolder holder) {
        String who = "Another Gopherdeck (%s)".formatted(holder.name());
        return holder.address() == null
                ? "%s holds the home %s. It has no address: it is still starting, or it is a command."
                        .formatted(who, home.root())
                : "%s is running at %s on the home %s.".formatted(who, holder.address(), home.root());
    }

    private static String advise(HomeHolder holder) {
        String first = holder.address() == null
                ? "Wait until %s is done, or stop it.".formatted(holder.name())
                : "Open %s, or stop %s first.".formatted(holder.address(), holder.name());
        return first + " A second, separate Gopherdeck needs another GOPHERDECK_HOME and another server.port.";
    }
}
