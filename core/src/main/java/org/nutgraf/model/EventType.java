package org.nutgraf.model;

/**
 * What kind of event happened: the root types of PLOVER (the Political Language Ontology for
 * Verifiable Event Records) from {@link #AGREE} to {@link #ASSAULT}, and this library's own types,
 * without a CAMEO code, for what else makes news.
 */
public enum EventType {
  /** Agree to do something in the future; sign an accord. */
  AGREE,
  /** Meet, visit, host, call, negotiate. */
  CONSULT,
  /** Express approval, diplomatic support, apologise, ratify. */
  SUPPORT,
  /** Yield in words: ease a rule, grant a demand. */
  CONCEDE,
  /** Work together: trade, exchange, joint exercises. */
  COOPERATE,
  /** Give money, goods, protection or shelter. */
  AID,
  /** Yield in deeds: withdraw, release, cease fire. */
  RETREAT,
  /** Ask, appeal, demand. */
  REQUEST,
  /** Criticise, accuse, sue, investigate. */
  ACCUSE,
  /** Refuse, decline, veto. */
  REJECT,
  /** Threaten or warn of force or sanctions. */
  THREATEN,
  /** Demonstrate, strike, riot. */
  PROTEST,
  /** Reduce relations: embargo, boycott, expel, halt talks. */
  SANCTION,
  /** Move or alert forces. */
  MOBILIZE,
  /** Arrest, seize, ban, impose. */
  COERCE,
  /** Attack, kill, injure, destroy. */
  ASSAULT,
  /** Somebody dies, of whatever cause but violence. */
  DEATH,
  /** An accident or a force of nature: a crash, a fire, an earthquake. */
  DISASTER,
  /** A vote: an election, a referendum. */
  ELECTION,
  /** Somebody takes or loses an office or a job: appoint, hire, dismiss. */
  OFFICE,
  /** A business changes: an acquisition, a sale, a bankruptcy. */
  BUSINESS,
  /** A contest is held, won or lost: sports, prizes. */
  CONTEST,
  /** Something new is opened, released or put on the market. */
  LAUNCH,
  /** Somebody leaves or arrives. */
  TRAVEL,
  /** Anything else that happened. */
  OTHER
}
