/** What the feed formats have in common. */
module org.nutgraf.feed {
  requires transitive org.nutgraf.core;

  exports org.nutgraf.feed;
}
