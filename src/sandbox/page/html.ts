/** The page for people at `/`: one document without anything from outside. */
import { script } from "./script.js";
import { style } from "./style.js";

export const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>zoom-directory sandbox</title>
<link rel="icon" href="data:,">
<style>${style}</style>
<header>
  <h1>zoom-directory sandbox</h1>
  <span id="summary" class="muted">…</span>
  <span class="warning">A stand-in for tests. Not Zoom, not for production.</span>
</header>
<main>
  <div>
    <section aria-labelledby="users-title">
      <h2 id="users-title">Users</h2>
      <form id="search"><label>Find <input name="q" type="search" placeholder="name or e-mail"></label>
        <button type="button" id="users-back">Back</button><button type="button" id="users-on">On</button> <span id="users-range" class="muted"></span></form>
      <table><thead><tr><th>Name</th><th>E-mail</th><th>Status</th><th>Groups</th></tr></thead><tbody id="users"></tbody></table>
    </section>
    <section aria-labelledby="groups-title">
      <h2 id="groups-title">Groups and members</h2>
      <div id="groups"></div>
    </section>
  </div>
  <div>
    <section aria-labelledby="clock-title">
      <h2 id="clock-title">Clock</h2>
      <div class="row"><code id="now"></code>
        <button data-advance="60">+1 minute</button><button data-advance="900">+15 minutes</button><button data-advance="3600">+1 hour</button><button data-advance="86400">+1 day</button></div>
    </section>
    <section aria-labelledby="faults-title">
      <h2 id="faults-title">Faults</h2>
      <div class="row" id="fault-buttons"></div>
      <form id="answer"><label>Next call of <select name="operation"></select></label> <label>answers <select name="answer"></select></label> <button>Set</button></form>
      <div class="row"><button id="faults-off">No faults</button><button id="reset">Start anew</button> <span id="faults-state" class="muted" role="status"></span></div>
    </section>
    <section aria-labelledby="quota-title">
      <h2 id="quota-title">Quota use</h2>
      <table><thead><tr><th>Label</th><th>Window</th><th class="number">Used</th><th class="number">Limit</th></tr></thead><tbody id="quota"></tbody></table>
    </section>
    <section aria-labelledby="journal-title">
      <h2 id="journal-title">Journal</h2>
      <div class="row"><a href="/_sandbox/journal.har" download>Save as HAR</a></div>
      <div class="scroll"><table><thead><tr><th>Call</th><th class="number">Status</th><th>Quota</th><th>Tracking id</th></tr></thead><tbody id="journal"></tbody></table></div>
    </section>
  </div>
</main>
<script type="module">${script}</script>
</html>
`;
