package dev.gopherdeck.web;

import java.time.Instant;

/**
 * A browser in which the password was given.
 *
 * @param lastUsed when its cookie opened the door last; a visit that goes on does not count
 * @param here whether it is the one that asks
 */
record Device(Instant lastUsed, boolean here) {}
