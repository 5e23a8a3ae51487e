import './suites/hints.ts';
